package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.assessment.Conclusion.DependsOn;
import org.counciltracker.assessment.Conclusion.Exempt;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Conclusion.HasStatus;
import org.counciltracker.assessment.Conclusion.IsRated;
import org.counciltracker.assessment.Conclusion.IsTimely;
import org.counciltracker.assessment.Conclusion.Travels;
import org.counciltracker.assessment.Decision;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Overdue;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Note;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Section;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Status;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.rules.fact.KeyMeaning;
import org.counciltracker.rules.fact.Likeness;
import org.counciltracker.rules.fact.News;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.StatedRating;
import org.counciltracker.rules.fact.SupposedBetter;

/** Writes up what was settled about each item as an assessment, and flaws as notes. */
final class Assessor {

    private final Tracker tracker;
    private final Verdicts verdicts;
    private final Thresholds thresholds;
    private final boolean silent;
    private final Map<ItemKey, News> news = new HashMap<>();
    private final Map<ItemKey, Likeness> likeness = new HashMap<>();
    private final List<KeyMeaning> notUnderstood = new ArrayList<>();
    private final Set<String> colours = new HashSet<>();
    private final Set<ItemKey> understood = new HashSet<>();
    private final Map<ItemKey, SupposedBetter> supposed = new HashMap<>();

    Assessor(Tracker tracker, Verdicts verdicts, Thresholds thresholds, List<?> facts) {
        this.tracker = tracker;
        this.verdicts = verdicts;
        this.thresholds = thresholds;
        this.silent = isSilent(tracker);
        for (Object fact : facts) {
            if (fact instanceof News one) {
                news.put(one.item(), one);
            } else if (fact instanceof Likeness one) {
                likeness.put(one.item(), one);
            } else if (fact instanceof KeyMeaning one && !one.understood()) {
                notUnderstood.add(one);
            } else if (fact instanceof StatedRating one) {
                colours.add(one.colour());
            } else if (fact instanceof Signal one && one.field() == EvidenceField.STATUS && StatusFacts.isTaken(one)) {
                understood.add(one.item());
            } else if (fact instanceof SupposedBetter one) {
                supposed.put(one.item(), one);
            }
        }
    }

    /** Where no item of several has a word about what came of it, the column that tells it may not have been read. */
    private static boolean isSilent(Tracker tracker) {
        return tracker.items().size() > 1
                && tracker.items().stream()
                        .allMatch(item -> item.updates().stream().allMatch(Update::isBlank)
                                && item.details().stated().status() == null
                                && item.details().section() != Section.COMPLETED);
    }

    List<Assessment> assessments() {
        return tracker.items().stream().map(this::assessment).toList();
    }

    private Certainty certainty(TrackerItem item, Status status, List<String> contradictions) {
        if (status == Status.NO_PROGRESS_REPORTED && silent) {
            return Certainty.OF_SILENCE;
        }
        String stated = item.details().stated().status();
        if (stated != null && !stated.isBlank() && isUnread(item)) {
            return Certainty.ofUnreadStatus(stated);
        }
        return Certainty.of(item.key(), verdicts, likeness.get(item.key()), contradictions, thresholds);
    }

    /** Nothing speaks of the item, and the words of its status column, which aren't a rating, are those of nobody's lexicon. */
    private boolean isUnread(TrackerItem item) {
        return item.details().stated().rag() == null
                && !understood.contains(item.key())
                && verdicts.one(item.key(), Aspect.EVIDENCE).isEmpty();
    }

    private Assessment assessment(TrackerItem item) {
        ItemKey key = item.key();
        HasStatus status = verdicts.conclusion(key, Aspect.STATUS, HasStatus.class)
                .orElse(new HasStatus(Status.NO_PROGRESS_REPORTED, null));
        List<String> contradictions = contradictions(key);
        Certainty certainty = certainty(item, status.status(), ofStatus(key, contradictions));
        Optional<IsTimely> timely = verdicts.conclusion(key, Aspect.TIMELINESS, IsTimely.class);
        return new Assessment(
                item,
                status.status(),
                status.closure(),
                certainty.confidence(),
                certainty.reason(),
                verdicts.conclusion(key, Aspect.RAG, IsRated.class)
                        .map(IsRated::rating)
                        .orElse(null),
                timely.map(IsTimely::timeliness).orElse(Timeliness.NO_DATE),
                timely.map(this::overdue).orElse(Overdue.NO),
                staleness(key),
                verdicts.conclusion(key, Aspect.EXEMPT, Exempt.class)
                        .map(exempt -> new Exemption(exempt.basis()))
                        .orElse(null),
                verdicts.one(key, Aspect.RECURRING).isPresent(),
                dependencies(key),
                contradictions,
                explanation(key));
    }

    List<CheckedTotal> totals() {
        return tracker.statedTotals().stream()
                .map(total -> new CheckedTotal(
                        total, decided(total.key(), Aspect.CHECK, Checked.class), explanation(total.key())))
                .toList();
    }

    List<AssessedMeasure> measures() {
        return tracker.measures().stream().map(this::assessed).toList();
    }

    private AssessedMeasure assessed(Measure measure) {
        ItemKey key = measure.key();
        SupposedBetter byName = supposed.get(key);
        return new AssessedMeasure(
                measure,
                byName == null ? measure.better() : byName.better(),
                verdicts.conclusion(key, Aspect.RAG, IsRated.class)
                        .map(IsRated::rating)
                        .orElse(null),
                verdicts.conclusion(key, Aspect.DIRECTION, Travels.class)
                        .map(Travels::direction)
                        .orElse(null),
                decided(key, Aspect.FINDING, Finding.class),
                decided(key, Aspect.CHECK, Checked.class),
                explanation(key));
    }

    private <C extends Conclusion> List<C> decided(ItemKey key, Aspect aspect, Class<C> type) {
        return verdicts.all(key, aspect).stream()
                .map(decision -> decision.winner().conclusion())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Leaves out that the document rates an item otherwise, which makes its status no less sure. */
    private List<String> ofStatus(ItemKey key, List<String> contradictions) {
        List<String> ratings = decided(key, Aspect.FINDING, Finding.class).stream()
                .filter(finding -> finding.kind().equals("RATED_OTHERWISE"))
                .map(Finding::message)
                .toList();
        return contradictions.stream()
                .filter(contradiction -> !ratings.contains(contradiction))
                .toList();
    }

    private Overdue overdue(IsTimely timely) {
        if (timely.timeliness() != Timeliness.OVERDUE) {
            return Overdue.NO;
        }
        int second = thresholds.get("overdue.band.second");
        int third = thresholds.get("overdue.band.third");
        int days = timely.days();
        if (days >= third) {
            return new Overdue(days, third + "+");
        }
        return new Overdue(days, days >= second ? second + "-" + (third - 1) : "1-" + (second - 1));
    }

    private Staleness staleness(ItemKey key) {
        boolean stale = verdicts.one(key, Aspect.STALE).isPresent();
        News since = news.get(key);
        if (since == null) {
            return new Staleness(stale, null, null);
        }
        return new Staleness(stale, since.days(), since.calendar() ? since.meetingsMissed() : null);
    }

    private List<Reference> dependencies(ItemKey key) {
        return decided(key, Aspect.DEPENDS_ON, DependsOn.class).stream()
                .map(DependsOn::reference)
                .toList();
    }

    /** Returns what rules found to disagree, and the readings that weigh the same, so that only rule ids could decide. */
    private List<String> contradictions(ItemKey key) {
        Stream<String> found = verdicts.all(key, Aspect.CONTRADICTION).stream()
                .map(decision -> decision.winner().conclusion().value());
        Stream<String> ties = Stream.of(Aspect.EVIDENCE, Aspect.STATUS)
                .flatMap(aspect -> verdicts.one(key, aspect).stream())
                .filter(Decision::tie)
                .map(decision -> "Two readings weigh the same: %s and %s."
                        .formatted(
                                Certainty.words(decision.winner().conclusion()),
                                Certainty.words(decision.losers().get(0).conclusion())));
        return Stream.concat(found, ties).toList();
    }

    private List<ExplanationStep> explanation(ItemKey key) {
        var steps = new ArrayList<ExplanationStep>();
        for (Aspect aspect : Aspect.values()) {
            for (Decision decision : verdicts.all(key, aspect)) {
                Stream.concat(Stream.of(decision.winner()), decision.seconds().stream())
                        .map(proposal -> new ExplanationStep(proposal, true))
                        .forEach(steps::add);
                decision.losers().stream()
                        .map(proposal -> new ExplanationStep(proposal, false))
                        .forEach(steps::add);
            }
        }
        return steps;
    }

    /** Returns the notes of the reading, then one for each colour not understood, and for each flaw in the order of the tracker. */
    List<Note> notes() {
        var notes = new ArrayList<>(tracker.notes());
        notUnderstood.stream()
                .sorted(Comparator.comparing(KeyMeaning::colour))
                .map(this::keyNote)
                .forEach(notes::add);
        for (TrackerItem item : tracker.items()) {
            for (Decision decision : verdicts.all(item.key(), Aspect.INTEGRITY)) {
                notes.add(note(
                        item,
                        decision.winner().rule().id(),
                        decision.winner().conclusion().value()));
            }
            if (verdicts.one(item.key(), Aspect.STATUS).isEmpty()) {
                notes.add(
                        note(
                                item,
                                "NO_VERDICT",
                                "No rule gives it a status, so it is taken to be without progress. Maybe a rule pack switches too much off."));
            }
        }
        tracker.statedTotals().forEach(total -> addDisagreements(total.key(), total.place(), "", notes));
        tracker.measures()
                .forEach(measure -> addDisagreements(measure.key(), measure.place(), measure.name() + ": ", notes));
        return notes;
    }

    /** Adds a warning for each figure that the document prints and that isn't what it should be. */
    private void addDisagreements(ItemKey key, String place, String opening, List<Note> notes) {
        for (Decision decision : verdicts.all(key, Aspect.CHECK)) {
            Proposal winner = decision.winner();
            if (winner.conclusion() instanceof Checked checked && !checked.agrees()) {
                notes.add(note(place, winner.rule().id(), opening + checked.message()));
            }
        }
    }

    /** A colour that no item has is merely worth knowing of. */
    private Note keyNote(KeyMeaning meaning) {
        return new Note(
                colours.contains(meaning.colour()) ? Severity.WARNING : Severity.INFO,
                "KEY_NOT_UNDERSTOOD",
                source(),
                "",
                ("The key says of %s: %s, which isn't understood, so that colour counts for nothing."
                                + " Maybe add words to the keys.csv of a rule pack.")
                        .formatted(meaning.colourInWords(), meaning.inWords()),
                meaning.label());
    }

    private String source() {
        return tracker.source().isEmpty() ? tracker.title() : tracker.source();
    }

    private Note note(TrackerItem item, String code, String message) {
        return note(item.details().place(), code, item.reference() + ": " + message);
    }

    private Note note(String place, String code, String message) {
        return new Note(Severity.WARNING, code, source(), place, message, null);
    }
}
