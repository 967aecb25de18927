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
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** What the rules concluded of one item: what was kept, by which rule and words, and what was overruled and why. */
final class StepsText {

    /** Enough of a clause to know it by. */
    private static final int WORDS_SHOWN = 45;

    /** What rests on the status repeats its proof. */
    private static final Set<Aspect> AFTER_STATUS =
            Set.of(Aspect.TIMELINESS, Aspect.STALE, Aspect.FINDING, Aspect.RAG, Aspect.CHASE, Aspect.CHASE_REASON);

    private final Assessment assessment;
    private final Lines lines;
    private final Set<RuleIdentity> named = new LinkedHashSet<>();

    StepsText(Assessment assessment, Lines lines) {
        this.assessment = assessment;
        this.lines = lines;
    }

    /** Tells the steps about one aspect: what was kept with its words, and what it overruled; what is alike once. */
    void about(Aspect aspect) {
        List<ExplanationStep> steps = assessment.steps(aspect);
        steps.stream()
                .map(step -> step.decided() ? kept(step.proposal()) : overruled(step.proposal(), steps))
                .distinct()
                .forEach(lines::laidOut);
    }

    private String kept(Proposal proposal) {
        var told = new Lines(lines.page());
        told.line(2, "%s %s".formatted(id(proposal), proposal.rule().title()));
        if (proposal.conclusion() instanceof Conclusion.IsChased chase) {
            told.line(4, "%s: %s".formatted(party(chase.party()), chase.reason()));
        }
        if (proposal.conclusion() instanceof Conclusion.HasReason more) {
            told.line(4, "%s: %s".formatted(party(more.party()), more.reason()));
        }
        if (proposal.conclusion() instanceof Conclusion.Finding finding) {
            told.line(4, finding.message());
        }
        if (proposal.conclusion() instanceof Conclusion.IsBlocked blocked) {
            told.line(4, "by " + blocked.by() + (blocked.direct() ? "" : ", through others"));
        }
        if (proposal.conclusion() instanceof Conclusion.Flaw flaw) {
            told.line(4, flaw.message());
        }
        if (proposal.conclusion() instanceof Conclusion.OwesReply owed) {
            told.line(4, owed.clock().inWords());
        }
        String words = quoted(proposal);
        if (!words.isEmpty()) {
            told.line(4, "by" + words);
        }
        if (!proposal.facts().isEmpty()) {
            told.line(4, "given " + String.join("; ", proposal.facts()));
        }
        if (!proposal.absent().isEmpty()) {
            told.line(4, "in the absence of " + String.join("; ", proposal.absent()));
        }
        return told.toString();
    }

    private String overruled(Proposal proposal, List<ExplanationStep> steps) {
        String why = steps.stream()
                .filter(ExplanationStep::decided)
                .map(ExplanationStep::proposal)
                .filter(winner ->
                        winner.conclusion().slot().equals(proposal.conclusion().slot()))
                .findFirst()
                .map(winner -> "by %s, which %s".formatted(winner.rule().id(), reason(winner, proposal)))
                .orElse("by another");
        var told = new Lines(lines.page());
        told.line(
                2,
                "%s %s: %s; overruled %s"
                        .formatted(id(proposal), proposal.rule().title(), value(proposal), why));
        return told.toString();
    }

    private static String party(@Nullable ResponsibleParty party) {
        return party == null ? "Nobody by name" : party.name();
    }

    /** Tells as what words count, and which of them weigh most; what is alike once. */
    void evidence(List<ExplanationStep> steps, int indent) {
        Optional<Proposal> decided = decided(Aspect.EVIDENCE);
        // One clause is marked in the update above; of several, each line must say which it speaks of.
        boolean several = steps.stream()
                        .filter(step -> field(step) == EvidenceField.UPDATE)
                        .map(step -> step.proposal().evidence().get(0))
                        .distinct()
                        .count()
                > 1;
        var told = new LinkedHashSet<String>();
        for (ExplanationStep step : steps) {
            Proposal proposal = step.proposal();
            String how = "";
            if (decided.filter(proposal::equals).isPresent()) {
                how = ", which weighs most";
            } else if (!step.decided()) {
                how = decided.map(winner ->
                                "; overruled: %s %s".formatted(winner.rule().id(), reason(winner, proposal)))
                        .orElse("");
            }
            String given = proposal.facts().isEmpty() ? "" : ", given " + String.join("; ", proposal.facts());
            told.add("%s%s%s (%s)%s".formatted(value(proposal), words(step, several), given, id(proposal), how));
        }
        told.forEach(line -> lines.line(indent, line));
    }

    /** Returns the words of a step where the update above, with its marks, doesn't show them. */
    private String words(ExplanationStep step, boolean several) {
        if (field(step) != EvidenceField.UPDATE) {
            return ", by" + quoted(step.proposal());
        }
        return several
                ? ", by \"%s\""
                        .formatted(Wrapping.shortened(
                                step.proposal().evidence().get(0).words(), WORDS_SHOWN, 1))
                : "";
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
            case RELEVANCE -> "rests on words that are more to the point";
            case POSITION -> "rests on later words of the same update";
            case NONE -> "weighs the same; the first by id was kept";
        };
    }

    private String id(Proposal proposal) {
        named.add(proposal.rule());
        return proposal.rule().id();
    }

    private static String value(Proposal proposal) {
        if (proposal.conclusion() instanceof Conclusion.IsChased chase) {
            return Wording.of(chase.level());
        }
        String value = proposal.conclusion().value();
        return value.matches("[A-Z_]+( \\([A-Z_]+\\))?")
                ? value.toLowerCase(Locale.ROOT).replace('_', ' ')
                : value;
    }

    /** Returns the words that a proposal rests on: those that stand within others once, those of the status with it alone. */
    private String quoted(Proposal proposal) {
        List<Quote> ofStatus = AFTER_STATUS.contains(proposal.conclusion().aspect())
                ? decided(Aspect.STATUS).map(Proposal::evidence).orElse(List.of())
                : List.of();
        return proposal.evidence().stream()
                .filter(quote -> !ofStatus.contains(quote))
                .filter(quote -> proposal.evidence().stream().noneMatch(other -> isWithin(quote, other)))
                .map(quote -> " %s \"%s\"%s".formatted(where(quote), Wrapping.oneLine(quote.quote()), source(quote)))
                .collect(Collectors.joining(","));
    }

    /** Tells what "as above" stands for. */
    private static String source(Quote quote) {
        Quote.Source source = quote.source();
        return source == null ? "" : " (%s: \"%s\")".formatted(source.reference(), Wrapping.oneLine(source.words()));
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
            case RELATED -> "the related items:";
            case DEPENDENCIES -> "the dependencies:";
            case NAME -> "its name:";
            case READING -> "reading " + (Objects.requireNonNullElse(quote.index(), 0) + 1);
            case CHANGE -> "change " + (Objects.requireNonNullElse(quote.index(), 0) + 1);
            case TARGET -> "the target";
        };
    }
}
