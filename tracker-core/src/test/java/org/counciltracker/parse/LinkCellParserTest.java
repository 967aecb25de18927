package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counciltracker.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCellParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R3/24                          | R3/24
            R3/24, R5/24; R7/24            | R3/24 R5/24 R7/24
            R3/24 and R5/24                | R3/24 R5/24
            Waits on R3/24 (the tender).   | R3/24
            7 and 12                       | 7 12
            1.1 & 1.4                      | 1.1 1.4
            SC18 / SC20                    | SC18 SC20
            12/21                          | 12/21
            R3/24, r3/24                   | R3/24
            None                           | ''
            ''                             | ''
            See the 12 actions of 2024     | ''
            the budget, in May 2024        | ''
            """)
    void findsTheItemsThatACellNames(String cell, String references) {
        List<Reference> expected = Arrays.stream(references.split(" "))
                .filter(text -> !text.isEmpty())
                .map(Reference::of)
                .toList();

        assertThat(LinkCellParser.parse(cell).references()).isEqualTo(expected);
        assertThat(LinkCellParser.parse(cell).text()).isEqualTo(cell);
    }

    @Test
    void tellsWhereEachStands() {
        String cell = "7,  SC18\nand R3/24";

        assertThat(LinkCellParser.mentions(cell))
                .extracting(mention -> cell.substring(mention.start(), mention.end()))
                .containsExactly("7", "SC18", "R3/24");
    }

    @Property(seed = "20261122")
    void theReferencesOfAnyTextStandInItOneAfterTheOther(@ForAll String cell) {
        int last = 0;
        for (ReferenceParser.ReferenceMention mention : LinkCellParser.mentions(cell)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            last = mention.end();
        }
        assertThat(last).isLessThanOrEqualTo(cell.length());
    }
}
