package org.counciltracker.rules.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;

/**
 * The cues found in one text, with what they need and what defeats them.
 *
 * <p>This class is immutable and thread-safe.
 */
final class FoundCues {

    private final List<Hit<LexiconEntry>> cues;
    private final List<Hit<CueUse>> others;

    private FoundCues(List<Hit<LexiconEntry>> cues, List<Hit<CueUse>> others) {
        this.cues = List.copyOf(cues);
        this.others = List.copyOf(others);
    }

    static FoundCues of(List<Hit<CueUse>> hits, List<Token> tokens) {
        var cues = new ArrayList<Hit<LexiconEntry>>();
        var others = new ArrayList<Hit<CueUse>>();
        for (Hit<CueUse> hit : hits) {
            if (hit.value().role() == CueUse.Role.CUE && isAllOfAll(hit, tokens)) {
                continue;
            }
            if (hit.value().role() == CueUse.Role.CUE) {
                cues.add(new Hit<>(hit.value().entry(), hit.first(), hit.last()));
            } else {
                others.add(hit);
            }
        }
        return new FoundCues(cues, others);
    }

    /** Returns whether words that tell of a part tell of the whole: "eleven of eleven", "40 out of 40". */
    private static boolean isAllOfAll(Hit<CueUse> hit, List<Token> tokens) {
        LexiconEntry entry = hit.value().entry();
        int words = hit.last() - hit.first();
        boolean ofParts =
                entry.kind().equals(SignalKind.PARTLY.name()) || entry.kind().equals(Modifier.PARTIAL.name());
        return ofParts
                && words >= 2
                && tokens.get(hit.first()).form().equals(tokens.get(hit.last()).form());
    }

    /** Returns the cues that have in their clause what they need and nothing that defeats them. */
    List<Hit<LexiconEntry>> standing(int[] clauseOf) {
        Set<InClause> needed = new HashSet<>();
        Set<InClause> defeated = new HashSet<>();
        for (Hit<CueUse> hit : others) {
            Set<InClause> set = hit.value().role() == CueUse.Role.NEED ? needed : defeated;
            set.add(new InClause(hit.value().entry().id(), clauseOf[hit.first()]));
        }
        return cues.stream()
                .filter(hit -> {
                    var here = new InClause(hit.value().id(), clauseOf[hit.first()]);
                    return !defeated.contains(here) && (hit.value().needs().isEmpty() || needed.contains(here));
                })
                .toList();
    }

    private record InClause(String id, int clause) {}
}
