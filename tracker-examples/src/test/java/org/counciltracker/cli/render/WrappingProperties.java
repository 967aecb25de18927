package org.counciltracker.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrappingProperties {

    @Property(seed = "20261122")
    void keepsEveryLineWithinTheWidth(@ForAll String text, @ForAll @IntRange(min = 1, max = 90) int width) {
        assertThat(Wrapping.wrap(text, width)).isNotEmpty().allMatch(line -> Wrapping.length(line) <= width);
    }

    @Property(seed = "20261122")
    void losesNoWord(@ForAll String text, @ForAll @IntRange(min = 1, max = 90) int width) {
        assertThat(withoutSpaces(String.join("", Wrapping.wrap(text, width))))
                .isEqualTo(withoutSpaces(Wrapping.oneLine(text)));
    }

    @Property(seed = "20261122")
    void keepsEveryLineOfATableWithinTheWidth(
            @ForAll List<String> cells, @ForAll @IntRange(min = 60, max = 160) int width) {
        var columns = new Columns("Reference", "Status", "RAG", "Due", "Flags", "Responsible");
        for (String cell : cells) {
            columns.add(Stream.of("R1/24", cell, "red", cell, cell + cell, "OPCC")
                    .map(Columns.Cell::of)
                    .toArray(Columns.Cell[]::new));
        }

        assertThat(columns.toText(Page.plain(width)).lines()).allMatch(line -> Wrapping.length(line) <= width);
    }

    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }
}
