package org.counciltracker.rules;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.rules.pack.RuleFiringException;

/**
 * What would change the verdict on one item: time that passes without news, or words that an update might bring.
 *
 * <p>Nothing here knows the rules. The item is judged again, at later dates and with one more update, so that what is said
 * also holds for the rules of an application. This record is immutable and thread-safe.
 *
 * <pre>{@code
 * Outlook outlook = Outlook.of(engine, tracker, asOf, ItemKey.of("R5/24"));
 * for (Outlook.Turn turn : outlook.turns()) {
 *     System.out.println("From " + turn.day() + ": " + turn.assessment());
 * }
 * }</pre>
 *
 * @param turns how the verdict changes if nothing is heard, in date order
 * @param answers updates that would give it another status
 */
public record Outlook(List<Turn> turns, List<Answer> answers) {

    /** How far ahead is looked, in days: a year, in whole strides. */
    public static final int DAYS_AHEAD = 364;

    /** Two changes that are further apart than this are both found. */
    private static final int STRIDE = 14;

    private static final List<SignalKind> ANSWERS =
            List.of(SignalKind.DONE, SignalKind.VERBAL, SignalKind.NOT_DONE, SignalKind.ON_HOLD, SignalKind.REFUSED);

    /**
     * Copies the lists.
     *
     * @param turns how the verdict changes if nothing is heard, in date order
     * @param answers updates that would give it another status
     */
    public Outlook {
        turns = List.copyOf(turns);
        answers = List.copyOf(answers);
    }

    /**
     * The verdict from some day on, if nothing is heard until then.
     *
     * @param day the first day of it
     * @param assessment the verdict on that day
     */
    public record Turn(LocalDate day, Assessment assessment) {}

    /**
     * The verdict if an update on the as-of date said something.
     *
     * @param words what it said: an example of the lexicon
     * @param assessment the verdict then
     */
    public record Answer(String words, Assessment assessment) {}

    /**
     * Looks ahead.
     *
     * @param engine the rules to judge by
     * @param tracker the tracker that the item stands in
     * @param asOf the date to look ahead from
     * @param item the item's key
     * @return what would change the verdict on it within {@value #DAYS_AHEAD} days
     * @throws IllegalArgumentException if the tracker has no such item
     * @throws RuleFiringException if a rule fails or loops
     */
    public static Outlook of(RulesEngine engine, Tracker tracker, AsOf asOf, ItemKey item) {
        return of(engine, tracker, asOf, item, List.of());
    }

    /**
     * Looks ahead, with facts of the application as they are given to an assessment.
     *
     * @param engine the rules to judge by
     * @param tracker the tracker that the item stands in
     * @param asOf the date to look ahead from
     * @param item the item's key
     * @param facts immutable values, taken to stay the same all that time
     * @return what would change the verdict on it within {@value #DAYS_AHEAD} days
     * @throws IllegalArgumentException if the tracker has no such item
     * @throws RuleFiringException if a rule fails or loops
     */
    public static Outlook of(RulesEngine engine, Tracker tracker, AsOf asOf, ItemKey item, Collection<?> facts) {
        var judge = new Judge(engine, facts, item);
        AssessedTracker whole = engine.assess(tracker, asOf, facts);
        Assessment now = judge.find(whole);
        Tracker near = cut(tracker, whole, now);
        // What stands far off in the tracker may matter to the rules of an application; then all of it is judged.
        Tracker judged = verdict(judge.judge(near, asOf)).equals(verdict(now)) ? near : tracker;
        return new Outlook(turns(judge, judged, asOf, now), answers(judge, judged, asOf, now));
    }

    /** Judges one item by the same rules and facts, time and again. */
    private record Judge(RulesEngine engine, Collection<?> facts, ItemKey item) {

        Assessment judge(Tracker tracker, AsOf asOf) {
            return find(engine.assess(tracker, asOf, facts));
        }

        Assessment find(AssessedTracker assessed) {
            return assessed.assessments().stream()
                    .filter(assessment -> assessment.item().key().equals(item))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("item (%s) is not in the tracker.".formatted(item)));
        }
    }

    private static List<Turn> turns(Judge judge, Tracker tracker, AsOf asOf, Assessment now) {
        var turns = new ArrayList<Turn>();
        Assessment current = now;
        int day = 0;
        while (day < DAYS_AHEAD) {
            int probe = Math.min(day + STRIDE, DAYS_AHEAD);
            Assessment then = judge.judge(tracker, later(asOf, probe));
            if (!verdict(then).equals(verdict(current))) {
                probe = firstOther(judge, tracker, asOf, current, day, probe);
                then = judge.judge(tracker, later(asOf, probe));
                turns.add(new Turn(later(asOf, probe).date(), then));
                current = then;
            }
            day = probe;
        }
        return turns;
    }

    /** Returns the first day after {@code same} with another verdict, knowing that {@code other} has one. */
    private static int firstOther(Judge judge, Tracker tracker, AsOf asOf, Assessment current, int same, int other) {
        int low = same;
        int high = other;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            Assessment then = judge.judge(tracker, later(asOf, middle));
            if (verdict(then).equals(verdict(current))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static List<Answer> answers(Judge judge, Tracker tracker, AsOf asOf, Assessment now) {
        var answers = new ArrayList<Answer>();
        for (SignalKind kind : ANSWERS) {
            Optional<String> words = judge.engine().example(kind);
            if (words.isPresent()) {
                Assessment then = judge.judge(answered(tracker, now.item(), asOf.date(), words.get()), asOf);
                if (then.status() != now.status() || !Objects.equals(then.closure(), now.closure())) {
                    answers.add(new Answer(words.get(), then));
                }
            }
        }
        return answers;
    }

    private static AsOf later(AsOf asOf, int days) {
        return asOf.withDate(asOf.date().plusDays(days));
    }

    /** What people would call another verdict; a day more overdue is none. */
    private static List<Object> verdict(Assessment assessment) {
        var chased = new LinkedHashSet<Object>();
        assessment.steps(Aspect.CHASE).stream()
                .filter(ExplanationStep::decided)
                .map(step -> step.proposal().conclusion())
                .filter(Conclusion.IsChased.class::isInstance)
                .map(Conclusion.IsChased.class::cast)
                .forEach(chase -> chased.add(List.of(Optional.ofNullable(chase.party()), chase.level())));
        return List.of(
                assessment.status(),
                Optional.ofNullable(assessment.closure()),
                Optional.ofNullable(assessment.rag()),
                assessment.timeliness(),
                assessment.stale().is(),
                ImmutableSet.copyOf(chased));
    }

    /**
     * Returns the tracker with the item, all that waits on it or that it waits on, by itself or through others, and what shares
     * a reference with one of these. Where one of them says "as above", what is above must stay: then it is all of the tracker.
     */
    private static Tracker cut(Tracker tracker, AssessedTracker whole, Assessment assessment) {
        SetMultimap<Reference, Reference> ties = HashMultimap.create();
        for (Assessment other : whole.assessments()) {
            for (Reference on : other.dependsOn()) {
                ties.put(other.item().reference(), on);
                ties.put(on, other.item().reference());
            }
        }
        var near = new LinkedHashSet<Reference>();
        Deque<Reference> next = new ArrayDeque<>(List.of(assessment.item().reference()));
        while (!next.isEmpty()) {
            Reference reference = next.remove();
            if (near.add(reference)) {
                next.addAll(ties.get(reference));
            }
        }
        boolean pointsAbove = whole.assessments().stream()
                .map(Assessment::item)
                .anyMatch(item -> near.contains(item.reference()) && pointsAbove(item));
        return pointsAbove
                ? tracker
                : tracker.withItems(tracker.items().stream()
                        .filter(item -> near.contains(item.reference()))
                        .toList());
    }

    private static boolean pointsAbove(TrackerItem item) {
        return !item.details().inherited().equals(InheritedCells.NONE)
                || item.updates().stream().anyMatch(update -> update.inherited() != null);
    }

    private static Tracker answered(Tracker tracker, TrackerItem item, LocalDate day, String words) {
        return tracker.withItems(tracker.items().stream()
                .map(other -> other.key().equals(item.key()) ? answered(other, day, words) : other)
                .toList());
    }

    private static TrackerItem answered(TrackerItem item, LocalDate day, String words) {
        var updates = new ArrayList<>(item.updates());
        updates.add(new Update(List.of(PartialDate.of(day)), words));
        return item.withDetails(item.details().withUpdates(updates));
    }
}
