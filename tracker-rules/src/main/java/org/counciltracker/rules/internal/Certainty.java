package org.counciltracker.rules.internal;

import java.util.List;
import java.util.Locale;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.Decision;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Status;
import org.counciltracker.model.Thresholds;
import org.counciltracker.rules.fact.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * How sure a status is, and why: by its rule, by the evidence that decided, by how many labelled examples in like words agree, and
 * by what speaks against it.
 *
 * @param confidence how sure
 * @param reason why, in a sentence
 */
record Certainty(Confidence confidence, String reason) {

    /** Of an item of a document that says of none of its items what came of it. */
    static final Certainty OF_SILENCE = new Certainty(
            Confidence.LOW, "No item of this document has an update, so perhaps the column that tells it wasn't read.");

    /** Returns how sure it is that nothing was reported of an item whose status column has words that nobody understands. */
    static Certainty ofUnreadStatus(String words) {
        return new Certainty(
                Confidence.LOW,
                "Its status column says \"%s\", which doesn't tell how far it has come.".formatted(words));
    }

    /** Returns how sure the status of an item is. */
    static Certainty of(
            ItemKey item,
            Verdicts verdicts,
            @Nullable Likeness likeness,
            List<String> contradictions,
            Thresholds thresholds) {
        Certainty certainty = byWords(item, verdicts, likeness, thresholds);
        return contradictions.isEmpty() || certainty.confidence() == Confidence.LOW
                ? certainty
                : new Certainty(
                        certainty.confidence().min(Confidence.MEDIUM),
                        "Something contradicts it: " + contradictions.get(0));
    }

    private static Certainty byWords(
            ItemKey item, Verdicts verdicts, @Nullable Likeness likeness, Thresholds thresholds) {
        Decision status = verdicts.one(item, Aspect.STATUS).orElse(null);
        if (status == null) {
            return new Certainty(Confidence.LOW, "No rule gives it a status.");
        }
        Decision evidence = verdicts.one(item, Aspect.EVIDENCE).orElse(null);
        if (status.tie() || evidence != null && evidence.tie()) {
            return new Certainty(Confidence.LOW, "Two readings weigh the same.");
        }
        if (status.winner().rank().pack() > 0) {
            return new Certainty(status.confidence(), "A rule of the body's own decides.");
        }
        Confidence byRule =
                evidence == null ? status.confidence() : status.confidence().min(evidence.confidence());
        boolean byUpdate = evidence != null
                && !evidence.winner().evidence().isEmpty()
                && evidence.winner().rank().update() >= 0;
        if (likeness == null || !byUpdate) {
            return plain(byRule);
        }
        int percent = likeness.percent();
        if (!speaksFor(likeness, status)) {
            if (likeness.words() > thresholds.get("likeness.words")) {
                return new Certainty(
                        byRule.min(Confidence.MEDIUM), "It is a long account, in which a single clause decides.");
            }
            return percent < thresholds.get("likeness.sure")
                    ? plain(byRule)
                    : new Certainty(
                            byRule.min(Confidence.MEDIUM),
                            "The words are plain, but labelled examples in like words (" + percent + "%) are "
                                    + words(likeness.status()) + ".");
        }
        boolean agreed = status.losers().isEmpty();
        if (percent >= thresholds.get("likeness.sure")) {
            return agreed
                    ? new Certainty(
                            Confidence.HIGH, "The rules and labelled examples in like words (" + percent + "%) agree.")
                    : new Certainty(Confidence.MEDIUM, overruled(status, percent));
        }
        if (percent >= thresholds.get("likeness.fair")) {
            return agreed
                    ? new Certainty(
                            Confidence.MEDIUM,
                            "The rules and most labelled examples in like words (" + percent + "%) agree.")
                    : new Certainty(Confidence.LOW, overruled(status, percent));
        }
        return new Certainty(
                Confidence.LOW,
                agreed
                        ? "Labelled examples in like words are divided (" + percent + "% agree)."
                        : overruled(status, percent));
    }

    private static Certainty plain(Confidence byRule) {
        return new Certainty(
                byRule, byRule == Confidence.HIGH ? "Its words are plain." : "It rests on a usual reading.");
    }

    private static boolean speaksFor(Likeness likeness, Decision status) {
        return status.winner().conclusion() instanceof Conclusion.HasStatus has && has.status() == likeness.status();
    }

    private static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns what was concluded as a clerk says it: "not done", "closed (not accepted)". */
    static String words(Conclusion conclusion) {
        return conclusion.value().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String overruled(Decision status, int percent) {
        return "Taken by rule it would be " + words(status.losers().get(0).conclusion())
                + ", but labelled examples in like words (" + percent + "%) outweigh that.";
    }
}
