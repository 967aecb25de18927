package org.counciltracker.rules.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton.Hit;

/** Settles which of several cues on the same words count. This class has no state. */
final class CueOverlaps {

    private CueOverlaps() {}

    /** Drops the cues that a longer one contains; sorts the others by first word, the longer ones first. */
    static List<Hit<LexiconEntry>> settle(List<Hit<LexiconEntry>> cues) {
        List<Hit<LexiconEntry>> sorted = cues.stream()
                .sorted(Comparator.<Hit<LexiconEntry>>comparingInt(Hit::first)
                        .thenComparing(Hit::last, Comparator.reverseOrder())
                        .thenComparing(cue -> isAnyVerb(cue.value()))
                        // Cues on the very same words come in no order of their own; the last one must not be left to
                        // chance.
                        .thenComparing(cue -> cue.value().id()))
                .toList();
        var kept = new ArrayList<Hit<LexiconEntry>>();
        Hit<LexiconEntry> widest = null;
        for (Hit<LexiconEntry> cue : sorted) {
            if (standsAlone(cue.value())) {
                kept.add(cue);
                continue;
            }
            boolean contained = widest != null
                    && cue.last() <= widest.last()
                    && (isAnyVerb(cue.value()) || cue.last() - cue.first() < widest.last() - widest.first());
            if (!contained) {
                kept.add(cue);
                widest = cue;
            }
        }
        return kept;
    }

    /** Returns whether a cue stands for any verb, so that each other cue on the same verb knows better. */
    private static boolean isAnyVerb(LexiconEntry entry) {
        return entry.cues().stream()
                .anyMatch(cue ->
                        cue.steps().size() == 1 && cue.steps().get(0).symbols().contains(Phrase.ANY_VERB));
    }

    /** Returns whether a cue neither hides others nor is hidden, since it says nothing of how far an item has come. */
    private static boolean standsAlone(LexiconEntry entry) {
        return entry.signal()
                .map(kind -> kind.standsBesideStatus())
                .orElseGet(() -> entry.modifier()
                        .filter(modifier -> modifier == Modifier.OTHER
                                || modifier == Modifier.PARTIAL
                                || modifier == Modifier.LESSER)
                        .isPresent());
    }
}
