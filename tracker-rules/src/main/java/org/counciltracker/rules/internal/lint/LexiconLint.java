package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.rules.lexicon.CueTrial;
import org.counciltracker.rules.lexicon.Lexicon;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.counciltracker.rules.lexicon.Modifier;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.text.Phrase;

/** Finds cues that nothing reads, that another hides or defeats, or whose examples belie them. Not thread-safe. */
final class LexiconLint {

    private final RulePack pack;
    private final List<LexiconEntry> inForce;
    private final CueTrial trial;
    private final SignalsRead read;
    private final Set<String> own;

    /**
     * Makes it.
     *
     * @param packs the packs in their order; the rows of the last are looked at
     * @param rules the rules in force
     */
    LexiconLint(List<RulePack> packs, List<RuleText> rules) {
        this.pack = packs.get(packs.size() - 1);
        List<LexiconEntry> rows =
                packs.stream().flatMap(any -> any.lexicon().stream()).toList();
        Lexicon lexicon = Lexicon.of(rows);
        this.inForce = lexicon.entries();
        this.trial = new CueTrial(lexicon);
        this.read = SignalsRead.by(rules);
        this.own = pack.lexicon().stream().map(LexiconEntry::id).collect(Collectors.toSet());
    }

    /** Returns the ids of the rows in force. */
    Set<String> ids() {
        return inForce.stream().map(LexiconEntry::id).collect(Collectors.toSet());
    }

    void look(Findings to) {
        for (LexiconEntry row : pack.lexicon()) {
            if (!row.kind().equals(LexiconEntry.OFF) && !row.kind().equals(Modifier.SAME.name())) {
                messages(row).forEach(message -> to.add(PackProblem.advice(row.place(), row.id(), message)));
            }
        }
    }

    private List<String> messages(LexiconEntry row) {
        List<String> messages = new ArrayList<>();
        row.signal()
                .filter(kind -> !read.reads(kind))
                .ifPresent(kind -> messages.add(
                        "no rule in force reads signals of kind %s, so the row does nothing. Maybe another kind was meant, or a rule is missing."
                                .formatted(kind)));
        addExamples(row, messages);
        addDefeats(row, messages);
        addDoubles(row, messages);
        return messages;
    }

    private void addExamples(LexiconEntry row, List<String> messages) {
        if (row.fires().isBlank()) {
            messages.add("has no example. Write into column fires a sentence in which the cue is to be found.");
        } else if (!trial.idsIn(row.fires()).contains(row.id())) {
            messages.add(
                    "fires (%s) does not fire it. Maybe what it needs is missing there, or what defeats it stands in it."
                            .formatted(row.fires()));
        }
        if (!row.quiet().isBlank() && trial.idsIn(row.quiet()).contains(row.id())) {
            messages.add("quiet (%s) fires it, and should not. Maybe add to column defeats what tells the two apart."
                    .formatted(row.quiet()));
        }
    }

    private void addDefeats(LexiconEntry row, List<String> messages) {
        for (Phrase cue : row.cues()) {
            if (Phrases.anyCovers(row.defeats(), cue)) {
                messages.add(
                        "cue (%s) stands in its own column defeats, so it is never found. Leave it out of one of them."
                                .formatted(cue));
            }
        }
        Map<String, String> mutual = new LinkedHashMap<>();
        for (LexiconEntry other : inForce) {
            if (!other.id().equals(row.id()) && meet(row, other)) {
                row.cues().stream()
                        .filter(cue -> Phrases.anyCovers(other.defeats(), cue))
                        .forEach(cue -> other.cues().stream()
                                .filter(theirs -> Phrases.anyCovers(row.defeats(), theirs))
                                .findFirst()
                                .ifPresent(theirs -> mutual.putIfAbsent(
                                        other.id(),
                                        "cues (%s) and (%s) of row %s (%s) defeat each other: in a clause with both neither is found. Leave one out of column defeats."
                                                .formatted(cue, theirs, other.id(), place(other)))));
            }
        }
        messages.addAll(mutual.values());
    }

    /** What is read of requests only and what is read of answers only never meet. */
    private boolean meet(LexiconEntry row, LexiconEntry other) {
        return row.signal().isEmpty()
                || other.signal().isEmpty()
                || read.readsTogether(row.signal().get(), other.signal().get());
    }

    /** Of rows with the same words the first in the lexicon is kept. */
    private void addDoubles(LexiconEntry row, List<String> messages) {
        List<LexiconEntry> hiding = inForce.stream()
                .takeWhile(other -> !other.id().equals(row.id()))
                .filter(other -> hides(other, row))
                .toList();
        for (Phrase cue : row.cues()) {
            hiding.stream()
                    .filter(other -> Phrases.anyCovers(other.cues(), cue))
                    .findFirst()
                    .ifPresent(other ->
                            messages.add("cue (%s) adds nothing: row %s (%s) finds it already, as %s. Leave it out."
                                    .formatted(cue, other.id(), place(other), other.kind())));
        }
    }

    /** Returns whether a row counts wherever another with the same words does, and as the same. */
    private static boolean hides(LexiconEntry other, LexiconEntry row) {
        return other.kind().equals(row.kind())
                && (other.needs().isEmpty() || texts(other.needs()).equals(texts(row.needs())))
                && texts(row.defeats()).containsAll(texts(other.defeats()));
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    private String place(LexiconEntry other) {
        return own.contains(other.id()) ? other.place() : "of a pack below";
    }
}
