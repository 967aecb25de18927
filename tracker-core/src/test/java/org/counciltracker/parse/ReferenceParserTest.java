package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.model.Reference;
import org.counciltracker.parse.ReferenceParser.LeadingReference;
import org.counciltracker.parse.ReferenceParser.ReferenceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R39/21",
                "r39/21",
                "A55/12",
                "SR (25/26) 01",
                "14/2018/P",
                "3/20/FE",
                "21 BCFU 07",
                "BOD 60/17(h)",
                "Oct20-Ac4",
                "SC18",
                "1.1",
                "7",
                "12b",
                "7/20",
                "OSC/21/07",
                "AG-2023-07",
                "Item 4",
                "Action No. 12",
                "Minute 33"
            })
    void aCellMayHoldNothingButAReference(String cell) {
        assertThat(ReferenceParser.whole(cell)).contains(Reference.of(cell));
        assertThat(ReferenceParser.whole(" " + cell + "\n")).contains(Reference.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tbc",
                "Page 100",
                "ge 99",
                "12/03/21",
                "12/03/2021",
                "Nov-22",
                "2019/20",
                "2019-20",
                "June 2021",
                "R39/21 and R40/21",
                "The panel asked",
                "N/A",
                "-"
            })
    void aCellThatSaysAnythingElseIsNone(String cell) {
        assertThat(ReferenceParser.whole(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R7/20 - The panel asked | R7/20",
                "R5/22 – The panel asked | R5/22",
                "R5/22: The panel asked | R5/22",
                "[R5/22] The panel asked | R5/22",
                "SR (25/26) 01 – The panel asked | SR (25/26) 01",
                "BOD 60/17(h) - The panel asked | BOD 60/17(h)",
                "SC18: The panel asked | SC18",
                "1.1 – The panel asked | 1.1",
                "7 - The panel asked | 7",
            })
    void aReferenceMayOpenAText(String text, String reference) {
        assertThat(ReferenceParser.leading(text))
                .contains(new LeadingReference(Reference.of(reference), text.indexOf("The panel")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "R39/21 is to be closed",
                "12 - 14 members",
                "12/03/21 - The panel asked",
                "OPCC 20/21 - The budget",
                "20:30 start",
                "The panel (R7/20) asked"
            })
    void otherTextsOpenWithNone(String text) {
        assertThat(ReferenceParser.leading(text)).isEmpty();
    }

    @Test
    void findsReferencesInProseWhereTheyStand() {
        String text =
                "As in R39/21, A55/12 and SR (25/26) 01; 14/2018/P, 3/20/FE, 21 BCFU 07, BOD 60/17(h), Oct20-Ac4.";
        assertThat(ReferenceParser.mentions(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly(
                        "R39/21",
                        "A55/12",
                        "SR (25/26) 01",
                        "14/2018/P",
                        "3/20/FE",
                        "21 BCFU 07",
                        "BOD 60/17(h)",
                        "Oct20-Ac4");
    }

    @Test
    void findsReferencesJoinedByADashOrASlash() {
        assertThat(ReferenceParser.mentions("see R39/21-R41/21 and R42/21/R43/21's"))
                .extracting(ReferenceMention::reference)
                .extracting(Reference::toString)
                .containsExactly("R39/21", "R41/21", "R42/21", "R43/21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 12/03/21 and 1/4/2022",
                "in 2019/20, FY20/21, FY 20/21, Q3/22, OPCC 20/21",
                "the 39/24 forms",
                "1/2 of them, or 24/7",
                "paragraph 1.1, SC18 and 7",
                "at 10 AM 30 people",
                "on 12 MAY 21",
                "https://northmere.example/R39/21 and www.northmere.example/a?b=R39/21",
                "Page 100"
            })
    void takesNoReferenceOutOf(String text) {
        assertThat(ReferenceParser.mentions(text)).isEmpty();
    }
}
