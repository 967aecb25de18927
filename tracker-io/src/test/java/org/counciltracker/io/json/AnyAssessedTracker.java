package org.counciltracker.io.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Overdue;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.assessment.RespondBy;
import org.counciltracker.assessment.RuleIdentity;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.Edition;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Links;
import org.counciltracker.model.Note;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.model.Update;

/** Assessed trackers of every make, with texts of any characters, sensible or not. */
public final class AnyAssessedTracker {

    private static final Arbitrary<String> TEXT = Arbitraries.strings().ofMaxLength(12);
    private static final Arbitrary<String> WORDS = TEXT.map(text -> "w" + text);
    private static final Arbitrary<LocalDate> DAY = Arbitraries.integers()
            .between(-20_000, 40_000)
            .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
    private static final Arbitrary<PartialDate> MONTH_OR_DAY =
            Arbitraries.oneOf(DAY.map(PartialDate::of), DAY.map(day -> PartialDate.of(YearMonth.from(day))));
    private static final Arbitrary<Shading> SHADING = Arbitraries.oneOf(
            Arbitraries.of(RagRating.class).map(rating -> Shading.parse(rating.name())),
            Arbitraries.integers().between(0, 0xFFFFFF).map("#%06X"::formatted).map(Shading::parse));
    private static final Arbitrary<ResponsibleParty> PARTY = WORDS.map(ResponsibleParty::of);
    private static final Arbitrary<Reference> REFERENCE = WORDS.map(Reference::of);

    private AnyAssessedTracker() {}

    /** Returns trackers of every make. */
    public static Arbitrary<AssessedTracker> any() {
        return Combinators.combine(
                        assessment().list().ofMaxSize(4).map(AnyAssessedTracker::withKeysOfTheirOwn),
                        WORDS.injectNull(0.2),
                        TEXT,
                        MONTH_OR_DAY.map(Edition::new).injectNull(0.2),
                        keyEntry().list().ofMaxSize(2),
                        DAY,
                        note().list().ofMaxSize(3))
                .flatAs((assessments, body, title, edition, key, asOf, notes) -> chasingList(assessments)
                        .list()
                        .ofMaxSize(2)
                        .map(chasing -> new AssessedTracker(
                                new Tracker(
                                        body,
                                        title,
                                        edition,
                                        title,
                                        title,
                                        key,
                                        assessments.stream()
                                                .map(Assessment::item)
                                                .toList(),
                                        List.of(),
                                        List.of(),
                                        notes),
                                AsOf.on(asOf),
                                List.of(new PackIdentity("standard", "1.0", "0123456789abcdef".repeat(4))),
                                assessments,
                                List.of(),
                                List.of(),
                                chasing,
                                notes)));
    }

    private static List<Assessment> withKeysOfTheirOwn(List<Assessment> assessments) {
        return IntStream.range(0, assessments.size())
                .mapToObj(i -> withKey(assessments.get(i), ItemKey.of("key " + i)))
                .toList();
    }

    private static Assessment withKey(Assessment assessment, ItemKey key) {
        ItemDetails details = assessment.item().details().withKey(key);
        TrackerItem item = assessment.item() instanceof Recommendation asked
                ? new Recommendation(details, asked.meeting(), asked.agendaItem())
                : new PlanAction(details);
        return new Assessment(
                item,
                assessment.status(),
                assessment.closure(),
                assessment.confidence(),
                "Its words are plain.",
                assessment.rag(),
                assessment.timeliness(),
                assessment.overdue(),
                assessment.stale(),
                assessment.exemption(),
                assessment.recurring(),
                assessment.dependsOn(),
                assessment.contradictions(),
                assessment.explanation());
    }

    private static Arbitrary<Assessment> assessment() {
        Arbitrary<Overdue> overdue = Arbitraries.oneOf(
                Arbitraries.just(Overdue.NO),
                Arbitraries.integers().between(1, 999).map(days -> new Overdue(days, days > 90 ? "91+" : "1-90")));
        Arbitrary<Staleness> stale = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-9, 999).injectNull(0.3),
                        Arbitraries.integers().between(0, 9).injectNull(0.3))
                .as(Staleness::new);
        return Combinators.combine(
                        item(),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(ClosureReason.class),
                        Arbitraries.of(RagRating.class).injectNull(0.2),
                        overdue,
                        stale,
                        TEXT.map(Exemption::new).injectNull(0.7),
                        step().list().ofMaxSize(3))
                .as((item, status, closure, rag, late, news, exemption, steps) -> new Assessment(
                        item,
                        status,
                        status == Status.CLOSED ? closure : null,
                        steps.isEmpty() ? Confidence.LOW : Confidence.HIGH,
                        "Its words are plain.",
                        rag,
                        late.is() ? Timeliness.OVERDUE : Timeliness.NO_DATE,
                        late,
                        news,
                        exemption,
                        news.is(),
                        List.of(item.reference()),
                        List.of(item.text()),
                        steps));
    }

    private static Arbitrary<TrackerItem> item() {
        return Combinators.combine(
                        details(), MONTH_OR_DAY.injectNull(0.3), TEXT.injectNull(0.3), Arbitraries.of(true, false))
                .as((details, meeting, agendaItem, asked) ->
                        asked ? new Recommendation(details, meeting, agendaItem) : new PlanAction(details));
    }

    private static Arbitrary<ItemDetails> details() {
        Arbitrary<Stated> stated = Combinators.combine(
                        TEXT.injectNull(0.5), Arbitraries.of(RagRating.class).injectNull(0.5), SHADING.injectNull(0.5))
                .as(Stated::new);
        return Combinators.combine(
                        REFERENCE,
                        TEXT,
                        Arbitraries.of(Section.class).injectNull(0.3),
                        TEXT.injectNull(0.5),
                        PARTY.list().ofMaxSize(2),
                        due().injectNull(0.2),
                        Combinators.combine(update().list().ofMaxSize(3), links(), inherited())
                                .as(Tied::new),
                        stated)
                .as((reference, text, section, priority, responsible, due, tied, says) -> new ItemDetails(
                        ItemKey.of("key"),
                        reference,
                        text.isEmpty(),
                        text,
                        section,
                        priority,
                        text,
                        responsible,
                        due,
                        tied.updates(),
                        says,
                        tied.links(),
                        tied.inherited()));
    }

    /** Eight values are as many as can be combined at once. */
    private record Tied(List<Update> updates, Links links, InheritedCells inherited) {}

    private static Arbitrary<Links> links() {
        Arbitrary<LinkCell> cell =
                Combinators.combine(TEXT, REFERENCE.list().ofMaxSize(2)).as(LinkCell::new);
        return Combinators.combine(cell.injectNull(0.7), cell.injectNull(0.7)).as(Links::new);
    }

    private static Arbitrary<InheritedCells> inherited() {
        Arbitrary<InheritedCell> cell = Combinators.combine(TEXT, REFERENCE)
                .as((text, from) -> new InheritedCell(text, ItemKey.of("key"), from, text));
        return Combinators.combine(cell.injectNull(0.8), cell.injectNull(0.8)).as(InheritedCells::new);
    }

    private static Arbitrary<Update> update() {
        Arbitrary<Update> own =
                Combinators.combine(MONTH_OR_DAY.list().ofMaxSize(2), TEXT).as(Update::new);
        Arbitrary<Inherited> inherited = Combinators.combine(
                        REFERENCE, own.list().ofMinSize(1).ofMaxSize(2))
                .as((from, updates) -> new Inherited(ItemKey.of("key"), from, updates));
        return Combinators.combine(own, inherited.injectNull(0.8)).as(Update::withInherited);
    }

    private static Arbitrary<DueDate> due() {
        Arbitrary<DueWindow.Reading> reading =
                Combinators.combine(DAY, DAY, TEXT).as(DueWindow.Reading::new);
        Arbitrary<DueDate> dated = Combinators.combine(
                        DAY,
                        Arbitraries.integers().between(0, 400),
                        TEXT,
                        reading.list().ofMaxSize(2))
                .as((first, days, text, readings) -> new DueWindow(
                        first,
                        first.plusDays(days),
                        text,
                        text,
                        first + "/" + first.plusDays(days),
                        readings,
                        readings));
        Arbitrary<DueDate> recurring = Combinators.combine(TEXT, DAY.injectNull(0.3))
                .as((text, day) -> new RecurringDue(text, text, day, day));
        return Arbitraries.oneOf(
                dated,
                recurring,
                TEXT.map(text -> new OngoingDue(text, text)),
                TEXT.map(text -> new UndatedDue(text, text)),
                TEXT.map(text -> new EventDue(text, text)));
    }

    private static Arbitrary<ExplanationStep> step() {
        return Combinators.combine(
                        conclusion(),
                        evidence().list().ofMaxSize(2),
                        TEXT.list().ofMaxSize(2),
                        TEXT.list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((conclusion, evidence, facts, absent, decided) -> new ExplanationStep(
                        new Proposal(
                                ItemKey.of("key"),
                                conclusion,
                                new RuleIdentity("RULE-1", "A title", "A basis", "standard"),
                                Confidence.HIGH,
                                new Proposal.Rank(0, 0, null, -1, 1, 0),
                                evidence,
                                facts,
                                absent),
                        decided));
    }

    private static Arbitrary<Conclusion> conclusion() {
        return Arbitraries.oneOf(
                TEXT.map(Conclusion.Flaw::new),
                Arbitraries.of(SignalKind.class).map(Conclusion.Counts::new),
                TEXT.map(Conclusion.Contradiction::new),
                Arbitraries.of(ClosureReason.class).map(reason -> new Conclusion.HasStatus(Status.CLOSED, reason)),
                REFERENCE.map(Conclusion.DependsOn::new),
                TEXT.map(Conclusion.Exempt::new),
                Arbitraries.just(new Conclusion.Recurs()),
                Arbitraries.of(Timeliness.class).map(timeliness -> new Conclusion.IsTimely(timeliness, 1)),
                Arbitraries.just(new Conclusion.IsStale()),
                Combinators.combine(REFERENCE, Arbitraries.of(true, false))
                        .as((by, direct) -> new Conclusion.IsBlocked(by, direct, !direct)),
                TEXT.map(text -> new Conclusion.Finding("KIND", text)),
                TEXT.map(reason -> new Conclusion.HasReason(null, reason)),
                clock().map(Conclusion.OwesReply::new),
                Arbitraries.of(RagRating.class).map(Conclusion.IsRated::new),
                TEXT.map(reason -> new Conclusion.IsChased(null, ChaseLevel.CHASER, reason)));
    }

    private static Arbitrary<ReplyClock> clock() {
        return Combinators.combine(
                        TEXT, TEXT, Arbitraries.integers().between(1, 99).injectNull(0.3), TEXT)
                .as((id, title, days, citation) -> {
                    LocalDate starts = LocalDate.of(2021, 3, 1);
                    LocalDate due = days == null ? null : starts.plusDays(days);
                    return new ReplyClock("C" + id, title, starts, due, due != null, citation, due == null);
                });
    }

    private static Arbitrary<Quote> evidence() {
        return Combinators.combine(
                        Arbitraries.of(EvidenceField.class),
                        Arbitraries.integers().between(0, 99),
                        TEXT,
                        Combinators.combine(REFERENCE, TEXT)
                                .as(Quote.Source::new)
                                .injectNull(0.8))
                .as((field, at, quote, source) ->
                        new Quote(field, field.hasIndex() ? at : null, at, at + quote.length(), quote, source));
    }

    private static Arbitrary<ChasingList> chasingList(List<Assessment> assessments) {
        Arbitrary<List<Chase>> chases = assessments.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(
                                Arbitraries.of(assessments),
                                Arbitraries.of(ChaseLevel.class),
                                TEXT.list().ofMaxSize(2),
                                update().injectNull(0.2))
                        .as(Chase::new)
                        .list()
                        .ofMaxSize(3);
        Arbitrary<RespondBy> reply =
                Combinators.combine(reckoning().injectNull(0.3), TEXT).as(RespondBy::new);
        return Combinators.combine(PARTY.injectNull(0.3), reply, chases).as(ChasingList::new);
    }

    private static Arbitrary<RespondBy.Reckoning> reckoning() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 28);
        return Combinators.combine(DAY, DAY, DAY, days, days, DAY.list().ofMaxSize(2))
                .as(RespondBy.Reckoning::new);
    }

    private static Arbitrary<KeyEntry> keyEntry() {
        return Combinators.combine(TEXT, SHADING.injectNull(0.3)).as(KeyEntry::new);
    }

    private static Arbitrary<Note> note() {
        return Combinators.combine(Arbitraries.of(Severity.class), TEXT, TEXT, TEXT.injectNull(0.3))
                .as((severity, place, message, raw) -> new Note(severity, "CODE_1", place, place, message, raw));
    }
}
