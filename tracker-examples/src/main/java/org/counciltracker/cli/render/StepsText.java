package org.counciltracker.cli.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.RuleIdentity;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.text.DateWords;

/** What the rules concluded of one item: what was kept, by which rule and words, and what was overruled and why. */
final class StepsText {

    private final Assessment assessment;
    private final Lines lines;
    private final Set<RuleIdentity> named = new LinkedHashSet<>();

    StepsText(Assessment assessment, Lines lines) {
        this.assessment = assessment;
        this.lines = lines;
    }

    /** Tells the steps about one aspect: what was kept with its words, and what it overruled. */
    void about(Aspect aspect) {
        List<ExplanationStep> steps = assessment.steps(aspect);
        for (ExplanationStep step : steps) {
            Proposal proposal = step.proposal();
            String title = proposal.rule().title();
            if (step.decided()) {
                lines.line(2, "%s %s%s".formatted(id(proposal), title, concluded(proposal)));
                if (!proposal.evidence().isEmpty()) {
                    lines.line(4, "by%s".formatted(quoted(proposal)));
                }
                if (!proposal.facts().isEmpty()) {
                    lines.line(4, "given " + String.join("; ", proposal.facts()));
                }
                if (!proposal.absent().isEmpty()) {
                    lines.line(4, "in the absence of " + String.join("; ", proposal.absent()));
                }
            } else {
                String why = steps.stream()
                        .filter(ExplanationStep::decided)
                        .map(ExplanationStep::proposal)
                        .filter(winner -> winner.conclusion()
                                .slot()
                                .equals(proposal.conclusion().slot()))
                        .findFirst()
                        .map(winner -> "by %s, which %s".formatted(winner.rule().id(), reason(winner, proposal)))
                        .orElse("by another");
                lines.line(2, "%s %s: %s; overruled %s".formatted(id(proposal), title, value(proposal), why));
            }
        }
    }

    /** Returns what a step concludes where its rule's title alone doesn't tell. */
    private static String concluded(Proposal proposal) {
        if (proposal.conclusion() instanceof Conclusion.IsChased chase) {
            String party =
                    chase.party() == null ? "nobody by name" : chase.party().name();
            return ": %s to %s. %s".formatted(Wording.of(chase.level()), party, chase.reason());
        }
        if (proposal.conclusion() instanceof Conclusion.Flaw flaw) {
            return ": " + flaw.message();
        }
        return "";
    }

    /** Tells as what words count, and which of them decide. */
    void evidence(List<ExplanationStep> steps, int indent) {
        Optional<Proposal> decided = decided(Aspect.EVIDENCE);
        for (ExplanationStep step : steps) {
            Proposal proposal = step.proposal();
            boolean decides = decided.filter(proposal::equals).isPresent();
            String how = "";
            if (decides) {
                how = ", which decides";
            } else if (!step.decided()) {
                how = decided.map(winner -> "; overruled: " + why(winner, proposal))
                        .orElse("");
            }
            String words = field(step) == EvidenceField.UPDATE ? "" : ", by" + quoted(proposal);
            lines.line(indent, "%s%s (%s)%s".formatted(value(proposal), words, id(proposal), how));
        }
    }

    /** Tells of each rule that was named what it rests on. */
    void rules() {
        lines.heading("The rules named above");
        named.stream()
                .sorted()
                .forEach(rule -> lines.line(
                        2, "%s %s (pack %s). %s".formatted(rule.id(), rule.title(), rule.pack(), rule.basis())));
    }

    /** Returns the field that a step's first words stand in. */
    static EvidenceField field(ExplanationStep step) {
        return step.proposal().evidence().isEmpty()
                ? EvidenceField.TEXT
                : step.proposal().evidence().get(0).field();
    }

    private Optional<Proposal> decided(Aspect aspect) {
        return assessment.steps(aspect).stream()
                .filter(ExplanationStep::decided)
                .map(ExplanationStep::proposal)
                .findFirst();
    }

    private String why(Proposal winner, Proposal loser) {
        return reason(winner, loser).replaceFirst("^", winner.rule().id() + " ");
    }

    private static String reason(Proposal winner, Proposal loser) {
        Proposal.Rank rank = winner.rank();
        return switch (rank.over(loser.rank())) {
            case PACK -> "is of a pack laid over that one's";
            case STRENGTH ->
                "weighs more (%s against %s)"
                        .formatted(rank.strength(), loser.rank().strength());
            case DATE ->
                rank.date() == null
                        ? "rests on a later update"
                        : "rests on a later update (%s)".formatted(DateWords.of(rank.date()));
            case UPDATE -> "rests on a later update";
            case POSITION -> "rests on later words of the same update";
            case NONE -> "weighs the same; the first by id was kept";
        };
    }

    private String id(Proposal proposal) {
        named.add(proposal.rule());
        return proposal.rule().id();
    }

    private static String value(Proposal proposal) {
        String value = proposal.conclusion().value();
        return value.matches("[A-Z_]+( \\([A-Z_]+\\))?")
                ? value.toLowerCase(Locale.ROOT).replace('_', ' ')
                : value;
    }

    /** Returns the words that a proposal rests on; those that stand within others once. */
    private static String quoted(Proposal proposal) {
        return proposal.evidence().stream()
                .filter(quote -> proposal.evidence().stream().noneMatch(other -> isWithin(quote, other)))
                .map(quote -> " %s \"%s\"".formatted(where(quote), Wrapping.oneLine(quote.quote())))
                .collect(Collectors.joining(","));
    }

    private static boolean isWithin(Quote quote, Quote other) {
        return quote.field() == other.field()
                && Objects.equals(quote.index(), other.index())
                && other.start() <= quote.start()
                && quote.end() <= other.end()
                && other.quote().length() > quote.quote().length();
    }

    private static String where(Quote quote) {
        return switch (quote.field()) {
            case UPDATE -> "update " + (Objects.requireNonNullElse(quote.index(), 0) + 1);
            case TEXT -> "what was asked:";
            case SECTION -> "the section";
            case STATUS -> "the status column";
            case SHADING -> "the colour";
            case DUE -> "the due date";
        };
    }
}
