package org.counciltracker.rules.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.pack.Choices;
import org.jspecify.annotations.Nullable;

/** Reads what must and must not be concluded. Not thread-safe. */
final class ExpectationReader {

    private final @Nullable TrackerRows tracker;
    private final boolean byFacts;

    /**
     * Makes a reader.
     *
     * @param tracker what the case may speak of, or null where one rule is tried
     * @param byFacts whether one rule is tried
     */
    ExpectationReader(@Nullable TrackerRows tracker, boolean byFacts) {
        this.tracker = tracker;
        this.byFacts = byFacts;
    }

    void read(@Nullable CaseNode node, boolean holds, List<Expectation> expectations) {
        if (node == null) {
            return;
        }
        if (!node.isMap()) {
            node.tell("must be lines of the form key: value, such as {status: ON_HOLD}.");
            return;
        }
        Set<String> subjects = tracker == null ? Set.of() : tracker.subjects().keySet();
        boolean oneOnly = tracker != null
                && Set.copyOf(tracker.subjects().values()).size() <= 1
                && node.entries().stream()
                        .noneMatch(entry ->
                                entry.value().isMap() && Claim.of(entry.key()).isEmpty());
        if (tracker == null || oneOnly) {
            ItemKey only = tracker == null
                    ? null
                    : tracker.subjects().values().stream().findFirst().orElse(null);
            readClaims(node, only, "", holds, expectations);
            return;
        }
        for (CaseNode.Entry entry : node.entries()) {
            ItemKey subject = tracker.subject(entry.key());
            if (subject == null) {
                entry.at()
                        .tell("there is nothing called (%s) in this case. %s"
                                .formatted(
                                        entry.key(), Choices.of("items, measures and totals", entry.key(), subjects)));
            } else if (!entry.value().isMap()) {
                entry.value().tell("must be lines of the form key: value, such as {status: ON_HOLD}.");
            } else {
                readClaims(entry.value(), subject, entry.key(), holds, expectations);
            }
        }
    }

    private void readClaims(
            CaseNode node, @Nullable ItemKey subject, String about, boolean holds, List<Expectation> expectations) {
        for (CaseNode.Entry entry : node.entries()) {
            Optional<Claim> known = Claim.of(entry.key());
            if (known.isEmpty() && node.tellsComma(entry)) {
                continue;
            }
            if (known.isEmpty()) {
                entry.at()
                        .tell("%s (%s) must be %s."
                                .formatted(
                                        holds ? "must" : "mustNot",
                                        entry.key(),
                                        Choices.oneOf(entry.key(), Claim.keys())));
                continue;
            }
            Claim claim = known.get();
            if (claim == Claim.CONCLUDE && !byFacts) {
                entry.at()
                        .tell(
                                "conclude is for a case by facts, where one rule is tried alone. Maybe use says, or fire.");
                continue;
            }
            for (CaseNode value : entry.value().list()) {
                if (claim == Claim.CHASE && value.isMap()) {
                    value.entries()
                            .forEach(party ->
                                    add(party.value(), party.key(), subject, about, claim, holds, expectations));
                } else {
                    add(value, null, subject, about, claim, holds, expectations);
                }
            }
        }
    }

    private static void add(
            CaseNode value,
            @Nullable String party,
            @Nullable ItemKey subject,
            String about,
            Claim claim,
            boolean holds,
            List<Expectation> expectations) {
        if (!value.isText()) {
            value.tell("%s must be a value or a list of values.".formatted(claim.key()));
            return;
        }
        String expected = value.as(claim::read);
        if (expected != null) {
            expectations.add(new Expectation(value.place(), subject, about, claim, expected, party, holds));
        }
    }
}
