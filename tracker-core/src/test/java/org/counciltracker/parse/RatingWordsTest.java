package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.parse.RatingWords.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Red                  | RED
            AMBER                | AMBER
            yellow               | AMBER
            Gray                 | GREY
            R                    | RED
            g                    | GREEN
            Green ↑              | GREEN
            G (↑)                | GREEN
            A - in hand          | AMBER
            RED - overdue        | RED
            Red: no reply        | RED
            Green on track       | GREEN
            RAG: Amber           | AMBER
            RAG rating – Blue    | BLUE
            ● Green              | GREEN
            Amber (was Red)      | AMBER
            Red / Red            | RED
            """)
    void readsTheColourThatARatingCellOpensWith(String text, String rating) {
        assertThat(RatingWords.inRatingCell(text).map(Read::rating)).as(text).hasToString("Optional[" + rating + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Complete", "Reduced", "A new lead is sought", "Greenfield", "not red", "A's own", "A4"})
    void readsNoRatingWhereNoneOpensTheCell(String text) {
        assertThat(RatingWords.inRatingCell(text)).isEmpty();
        assertThat(RatingWords.inStatusCell(text)).isEmpty();
        assertThat(RatingWords.isCompound(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/G",
                "Red/Amber",
                "Amber-Green",
                "amber / red",
                "Red to Amber",
                "R → A",
                "Green and Red (mixed)"
            })
    void twoColoursJoinedAreNoRating(String text) {
        assertThat(RatingWords.isCompound(text)).isTrue();
        assertThat(RatingWords.inRatingCell(text)).isEmpty();
        assertThat(RatingWords.inStatusCell(text)).isEmpty();
    }

    @Test
    void aStatusCellIsARatingOnlyWhereTheColourStandsForItself() {
        assertThat(RatingWords.inStatusCell("Amber - slow").map(Read::rating)).hasToString("Optional[AMBER]");
        assertThat(RatingWords.inStatusCell("Green rated")).isPresent();
        assertThat(RatingWords.inStatusCell("Green Lane was swept")).isEmpty();
        assertThat(RatingWords.inStatusCell("Green-field site chosen")).isEmpty();
        assertThat(RatingWords.inStatusCell("G")).isEmpty();
    }

    @Test
    void tellsWhereTheWordStands() {
        assertThat(RatingWords.inRatingCell("RAG: amber, slow")).hasValueSatisfying(read -> {
            assertThat("RAG: amber, slow".substring(read.start(), read.end())).isEqualTo("amber");
        });
    }
}
