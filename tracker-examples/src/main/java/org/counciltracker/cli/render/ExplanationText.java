package org.counciltracker.cli.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Evidence;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.RuleIdentity;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.rules.Outlook;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** The story of one item for the terminal: what was asked, what came, what the rules made of it, and what would change it. */
public final class ExplanationText {

    private final AssessedTracker tracker;
    private final Assessment assessment;
    private final TrackerItem item;
    private final Page page;
    private final StringBuilder text = new StringBuilder();
    private final Set<RuleIdentity> rules = new LinkedHashSet<>();

    private ExplanationText(AssessedTracker tracker, Assessment assessment, Page page) {
        this.tracker = tracker;
        this.assessment = assessment;
        this.item = assessment.item();
        this.page = page;
    }

    /**
     * Returns the text.
     *
     * @param tracker the tracker that the item stands in
     * @param assessment the verdict on the item
     * @param outlook what would change it
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(AssessedTracker tracker, Assessment assessment, Outlook outlook, Page page) {
        var text = new ExplanationText(tracker, assessment, page);
        text.head();
        text.asked();
        text.updates();
        text.otherEvidence();
        text.status();
        text.beside();
        text.dates();
        text.rating();
        text.chasing();
        text.faults();
        text.outlook(outlook);
        text.rules();
        return text.text.toString();
    }

    // ---- what the document says ----

    private void head() {
        String topic = item.agendaItem() == null ? "" : ", " + item.agendaItem();
        // Where a reference stands twice, the key tells which of its items this is.
        boolean twice = !item.key().value().equals(item.reference().canonical());
        Wrapping.wrap(item.reference() + (twice ? " (" + item.key() + ")" : "") + topic, page.width())
                .forEach(line -> text.append(Tone.STRONG.of(line, page)).append('\n'));
        var verdict = new StringBuilder(Words.status(assessment));
        if (assessment.rag() != null) {
            verdict.append(", ").append(Tone.of(assessment.rag()).of(Wording.of(assessment.rag()), page));
        }
        for (String flag : Words.flags(assessment)) {
            verdict.append(", ").append(flag);
        }
        text.append(verdict).append('\n');
        line(0, "As of %s, %s".formatted(DateWords.of(tracker.asOf().date()), source()));
    }

    private String source() {
        String source = tracker.tracker().source();
        String place = item.details().place();
        String where = place.isEmpty() ? source : source + ", " + place;
        return item.details().referenceDerived()
                ? where + " (the reference is ours, since the document has none)"
                : where;
    }

    private void asked() {
        String when = item.meeting() == null
                ? ""
                : " at the meeting of " + item.meeting().inWords();
        String whom = item.responsible().isEmpty()
                ? ", of nobody by name"
                : item.responsible().stream().map(Object::toString).collect(Collectors.joining("; ", " of ", ""));
        heading("Asked" + when + whom);
        text.append(Marked.lines(
                item.text(), quotes(EvidenceField.TEXT, null, step -> isAbout(step, Aspect.STATUS)), 2, page));
    }

    private void updates() {
        heading("Updates");
        if (item.updates().isEmpty()) {
            line(2, "There are none.");
        }
        for (int index = 0; index < item.updates().size(); index++) {
            Update update = item.updates().get(index);
            String dates = update.dates().isEmpty()
                    ? "without a date"
                    : update.dates().stream().map(PartialDate::inWords).collect(Collectors.joining(", "));
            line(2, "%s. %s%s".formatted(index + 1, dates, update.isBlank() ? ": left blank" : ""));
            if (!update.isBlank()) {
                update(update, index);
            }
        }
    }

    private void update(Update update, int index) {
        List<ExplanationStep> steps = assessment.steps(Aspect.EVIDENCE).stream()
                .filter(step -> step.proposal().rank().update() == index)
                .toList();
        boolean known = steps.stream().anyMatch(step -> !isMereReply(step));
        List<ExplanationStep> told =
                known ? steps.stream().filter(step -> !isMereReply(step)).toList() : steps;
        text.append(Marked.lines(
                update.text(),
                quotes(EvidenceField.UPDATE, index, step -> told.contains(step) || isBesideStatus(step)),
                4,
                page));
        evidence(told, 6);
        if (steps.isEmpty() && isAfterAsOf(update)) {
            line(
                    6,
                    "not counted: it is dated after %s"
                            .formatted(DateWords.of(tracker.asOf().date())));
        } else if (steps.isEmpty()) {
            line(6, "no rule knows words in it");
        }
    }

    /** That an update says something at all is told only where no rule knows what it says. */
    private static boolean isMereReply(ExplanationStep step) {
        return step.proposal().conclusion() instanceof Conclusion.Counts counts && counts.kind() == SignalKind.REPLIED;
    }

    private boolean isAfterAsOf(Update update) {
        return !update.dates().isEmpty()
                && update.dates().stream()
                        .allMatch(date -> date.first().isAfter(tracker.asOf().date()));
    }

    /** Tells what stands outside the updates: a heading, a status column. */
    private void otherEvidence() {
        var byField = new TreeMap<EvidenceField, List<ExplanationStep>>();
        assessment.steps(Aspect.EVIDENCE).stream()
                .filter(step -> step.proposal().rank().update() < 0)
                .collect(Collectors.groupingBy(ExplanationText::field))
                .forEach(byField::put);
        byField.forEach((field, steps) -> {
            heading(field == EvidenceField.TEXT ? "Elsewhere" : "The " + Wording.of(field));
            evidence(steps, 2);
        });
    }

    private static EvidenceField field(ExplanationStep step) {
        return step.proposal().evidence().isEmpty()
                ? EvidenceField.TEXT
                : step.proposal().evidence().get(0).field();
    }

    private void evidence(List<ExplanationStep> steps, int indent) {
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
            line(indent, "%s%s (%s)%s".formatted(value(proposal), words, id(proposal), how));
        }
    }

    // ---- what the rules made of it ----

    private void status() {
        heading("Status: %s, confidence %s"
                .formatted(Words.status(assessment).replace(" (unsure)", ""), Wording.of(assessment.confidence())));
        steps(Aspect.STATUS);
        if (assessment.steps(Aspect.STATUS).isEmpty()) {
            line(2, "No rule gives it one.");
        }
    }

    private void beside() {
        if (!assessment.dependsOn().isEmpty()) {
            heading("Waits on "
                    + assessment.dependsOn().stream().map(Object::toString).collect(Collectors.joining(", ")));
            steps(Aspect.DEPENDS_ON);
        }
        if (assessment.exemption() != null) {
            heading("Not for the public: \"%s\""
                    .formatted(assessment.exemption().basis()));
            steps(Aspect.EXEMPT);
        }
        if (assessment.recurring()) {
            heading("Recurs: one delivery doesn't end it");
            steps(Aspect.RECURRING);
        }
    }

    private void dates() {
        heading("Dates");
        DueText.lines(item.due()).forEach(line -> line(2, line));
        Integer late = assessment.overdue().days();
        if (late != null) {
            line(
                    2,
                    "Overdue by %s (band %s)."
                            .formatted(
                                    Wording.count(late, "day"),
                                    assessment.overdue().band()));
        }
        steps(Aspect.TIMELINESS);
        news();
        steps(Aspect.STALE);
    }

    private void news() {
        Integer silent = assessment.stale().days();
        if (silent == null) {
            line(2, "Neither its updates nor its meeting are dated, so nobody can say how long it has been silent.");
            return;
        }
        LocalDate since = tracker.asOf().date().minusDays(silent);
        boolean news = item.updates().stream()
                .filter(update -> !update.isBlank())
                .flatMap(update -> update.dates().stream())
                .anyMatch(date -> date.last().equals(since));
        Integer missed = assessment.stale().meetingsMissed();
        line(
                2,
                "%s %s: %s ago%s. %s"
                        .formatted(
                                news ? "Last news on" : "No dated news since it was raised by",
                                DateWords.of(since),
                                Wording.count(silent, "day"),
                                missed == null ? "" : ", with " + Wording.count(missed, "meeting") + " between",
                                stale()));
    }

    private String stale() {
        if (assessment.stale().is()) {
            return "It is stale.";
        }
        return assessment.status().isOpen() ? "It is not stale yet." : "It is no longer open, so it can't be stale.";
    }

    private void rating() {
        heading("Rating: " + (assessment.rag() == null ? "none" : Wording.of(assessment.rag())));
        steps(Aspect.RAG);
    }

    private void chasing() {
        List<ExplanationStep> chases = assessment.steps(Aspect.CHASE);
        if (chases.isEmpty()) {
            return;
        }
        heading("Chasing");
        steps(Aspect.CHASE);
        tracker.chasingLists().stream()
                .filter(list -> list.chases().stream()
                        .anyMatch(chase -> chase.item().key().equals(item.key())))
                .map(list -> list.basis())
                .distinct()
                .forEach(basis -> line(2, "By when: " + basis));
    }

    private void faults() {
        if (!assessment.contradictions().isEmpty()) {
            heading("Contradictions");
            assessment.contradictions().forEach(contradiction -> line(2, contradiction));
            steps(Aspect.CONTRADICTION);
        }
        if (!assessment.steps(Aspect.INTEGRITY).isEmpty()) {
            heading("Odd as published");
            steps(Aspect.INTEGRITY);
        }
    }

    /** Tells the steps about one aspect: what was kept with its words, and what it overruled. */
    private void steps(Aspect aspect) {
        List<ExplanationStep> steps = assessment.steps(aspect);
        for (ExplanationStep step : steps) {
            Proposal proposal = step.proposal();
            String title = proposal.rule().title();
            if (step.decided()) {
                line(2, "%s %s%s".formatted(id(proposal), title, concluded(proposal)));
                if (!proposal.evidence().isEmpty()) {
                    line(4, "by%s".formatted(quoted(proposal)));
                }
                if (!proposal.absent().isEmpty()) {
                    line(4, "in the absence of " + String.join("; ", proposal.absent()));
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
                line(2, "%s %s: %s; overruled %s".formatted(id(proposal), title, value(proposal), why));
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

    // ---- what would change it ----

    private void outlook(Outlook outlook) {
        heading("What would change it");
        for (Outlook.Turn turn : outlook.turns()) {
            line(2, "From %s, if nothing is heard: %s".formatted(DateWords.of(turn.day()), verdict(turn.assessment())));
        }
        if (outlook.turns().isEmpty()) {
            line(2, "Nothing changes by time alone within %s.".formatted(Wording.count(Outlook.DAYS_AHEAD, "day")));
        }
        for (Outlook.Answer answer : outlook.answers()) {
            line(2, "An update such as \"%s\": %s".formatted(answer.words(), verdict(answer.assessment())));
        }
    }

    private static String verdict(Assessment then) {
        Stream<String> rating = Optional.ofNullable(then.rag()).map(Wording::of).stream();
        Stream<String> chases = then.steps(Aspect.CHASE).stream()
                .filter(ExplanationStep::decided)
                .map(step -> step.proposal().conclusion())
                .map(Conclusion.IsChased.class::cast)
                .map(chase -> Wording.of(chase.level()) + (chase.party() == null ? "" : " to " + chase.party()))
                .distinct();
        Stream<String> flags = Words.flags(then).stream();
        return Stream.of(Stream.of(Words.status(then)), rating, flags, chases)
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    private void rules() {
        heading("The rules named above");
        rules.stream()
                .sorted()
                .forEach(rule ->
                        line(2, "%s %s (pack %s). %s".formatted(rule.id(), rule.title(), rule.pack(), rule.basis())));
    }

    // ---- words ----

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
        rules.add(proposal.rule());
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

    private static boolean isWithin(Evidence quote, Evidence other) {
        return quote.field() == other.field()
                && Objects.equals(quote.index(), other.index())
                && other.start() <= quote.start()
                && quote.end() <= other.end()
                && other.quote().length() > quote.quote().length();
    }

    private static String where(Evidence quote) {
        return switch (quote.field()) {
            case UPDATE -> "update " + (Objects.requireNonNullElse(quote.index(), 0) + 1);
            case TEXT -> "what was asked:";
            case SECTION -> "the section";
            case STATUS -> "the status column";
            case SHADING -> "the colour";
            case DUE -> "the due date";
        };
    }

    private Collection<Evidence> quotes(
            EvidenceField field, @Nullable Integer index, Predicate<ExplanationStep> which) {
        return assessment.explanation().stream()
                .filter(which)
                .flatMap(step -> step.proposal().evidence().stream())
                .filter(quote -> quote.field() == field && Objects.equals(quote.index(), index))
                .toList();
    }

    private static boolean isAbout(ExplanationStep step, Aspect aspect) {
        return step.proposal().conclusion().aspect() == aspect;
    }

    private static boolean isBesideStatus(ExplanationStep step) {
        return isAbout(step, Aspect.DEPENDS_ON) || isAbout(step, Aspect.EXEMPT) || isAbout(step, Aspect.RECURRING);
    }

    private void heading(String words) {
        text.append('\n');
        Wrapping.wrap(words, page.width())
                .forEach(line -> text.append(Tone.STRONG.of(line, page)).append('\n'));
    }

    private void line(int indent, String words) {
        text.append(Wrapping.indented(indent, indent + 2, words, page.width()));
    }
}
