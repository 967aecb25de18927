package org.counciltracker.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.junit.jupiter.api.Test;

class CueOverlapsTest {

    private static final Hit<LexiconEntry> REFUSED = hit("REF-010", "REFUSED", 0, 1);
    private static final Hit<LexiconEntry> STOPPED = hit("STOP-010", "STOP_ASKED", 0, 1);

    @Test
    void cuesOnTheSameWordsStandInOneOrderHoweverTheyWereFound() {
        assertThat(CueOverlaps.settle(List.of(REFUSED, STOPPED)))
                .isEqualTo(CueOverlaps.settle(List.of(STOPPED, REFUSED)))
                .hasSize(2);
    }

    @Test
    void aCueWithinAWiderOneDoesNotCount() {
        Hit<LexiconEntry> wider = hit("NONE-010", "NOT_BEGUN", 0, 2);

        assertThat(CueOverlaps.settle(List.of(REFUSED, wider))).containsExactly(wider);
    }

    private static Hit<LexiconEntry> hit(String id, String kind, int first, int last) {
        return new Hit<>(
                new LexiconEntry(id, List.of(Phrase.parse("a word")), kind, List.of(), List.of(), "", "", ""),
                first,
                last);
    }
}
