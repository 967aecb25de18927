package org.counciltracker.rules;

import java.time.LocalDate;
import java.util.Locale;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.Direction;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Status;
import org.counciltracker.rules.internal.Firing;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may say in its {@code then} part.
 *
 * <p>Every method takes {@code drools}, the word that stands for the engine in DRL. Rule and matched facts are taken from
 * it, so a conclusion can't be drawn without its proof; its type is {@code Object} to keep the engine's types out of this
 * API. A conclusion that the rule's stage doesn't settle is refused. This class has no state.
 */
public final class Conclude {

    private Conclude() {}

    /**
     * Proposes as what the words matched count. Stage: evidence.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param kind as what they count
     * @param absences what the rule rests on not being there
     */
    public static void propose(Object drools, ItemKey item, SignalKind kind, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.Counts(kind), absences);
    }

    /**
     * Proposes a status. Stage: status.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param status the status, any but {@link Status#CLOSED}, which needs a reason
     * @param absences what the rule rests on not being there
     */
    public static void propose(Object drools, ItemKey item, Status status, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.HasStatus(status, null), absences);
    }

    /**
     * Proposes that an item is closed. Stage: status.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param reason why
     * @param absences what the rule rests on not being there
     */
    public static void propose(Object drools, ItemKey item, ClosureReason reason, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.HasStatus(Status.CLOSED, reason), absences);
    }

    /**
     * Proposes a rating. Stage: rag.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param rating the rating
     * @param absences what the rule rests on not being there
     */
    public static void propose(Object drools, ItemKey item, RagRating rating, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.IsRated(rating), absences);
    }

    /**
     * Concludes that something is wrong with an item as published. Stage: integrity.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param message what is wrong, and what may mend it
     * @param absences what the rule rests on not being there
     */
    public static void flaw(Object drools, ItemKey item, String message, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.Flaw(message), absences);
    }

    /**
     * Concludes that two statements about an item disagree. Stage: any but integrity.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param message both sides
     * @param absences what the rule rests on not being there
     */
    public static void contradiction(Object drools, ItemKey item, String message, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.Contradiction(message), absences);
    }

    /**
     * Concludes that an item waits on another. Stage: status.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param other the other's reference
     * @param absences what the rule rests on not being there
     */
    public static void dependsOn(Object drools, ItemKey item, Reference other, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.DependsOn(other), absences);
    }

    /**
     * Concludes that an item is not for the public. Stage: status.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param basis the words that say so
     * @param absences what the rule rests on not being there
     */
    public static void exempt(Object drools, ItemKey item, String basis, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.Exempt(basis), absences);
    }

    /**
     * Concludes that one delivery doesn't end an item. Stage: status.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param absences what the rule rests on not being there
     */
    public static void recurs(Object drools, ItemKey item, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.Recurs(), absences);
    }

    /**
     * Concludes how an item's due date stands to the as-of date. Stage: timeliness.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param timeliness in which way
     * @param days the days since the last due day where overdue, the days left otherwise
     * @param absences what the rule rests on not being there
     */
    public static void timely(Object drools, ItemKey item, Timeliness timeliness, int days, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.IsTimely(timeliness, days), absences);
    }

    /**
     * Concludes that there is too little news of an item. Stage: timeliness.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param absences what the rule rests on not being there
     */
    public static void stale(Object drools, ItemKey item, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.IsStale(), absences);
    }

    /**
     * Concludes that a statutory or local clock runs for a reply to an item. Stage: timeliness.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param clock what is owed, since when, by when, under which law
     * @param absences what the rule rests on not being there
     */
    public static void owesReply(Object drools, ItemKey item, ReplyClock clock, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.OwesReply(clock), absences);
    }

    /**
     * Concludes that a party is to be chased. Stage: chasing.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param party the party, or null where the item names none
     * @param level how hard
     * @param reason why, as a sentence
     * @param absences what the rule rests on not being there
     */
    public static void chase(
            Object drools,
            ItemKey item,
            @Nullable ResponsibleParty party,
            ChaseLevel level,
            String reason,
            Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.IsChased(party, level, reason), absences);
    }

    /**
     * Concludes that an item can't go on before another is done. Stage: timeliness.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param by the other's reference
     * @param direct whether the item waits on it directly, rather than through others
     * @param last whether the other waits on nothing itself
     * @param absences what the rule rests on not being there
     */
    public static void blocked(
            Object drools, ItemKey item, Reference by, boolean direct, boolean last, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.IsBlocked(by, direct, last), absences);
    }

    /**
     * Concludes that there is something about an item that a clerk wants to know; it changes nothing else. Stage: any but
     * integrity, where it would be a flaw.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param kind what kind of thing, in capitals, such as {@code "SLIP_PASSED_ON"}; a pack may have its own
     * @param message what, as a sentence
     * @param absences what the rule rests on not being there
     */
    public static void finding(Object drools, ItemKey item, String kind, String message, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.Finding(kind, message), absences);
    }

    /**
     * Concludes that a party is told something else where it is chased for an item, at whatever level. Stage: chasing.
     *
     * @param drools the word {@code drools}
     * @param item the item
     * @param party the party, or null where the item names none
     * @param reason what, as a sentence
     * @param absences what the rule rests on not being there
     */
    public static void because(
            Object drools, ItemKey item, @Nullable ResponsibleParty party, String reason, Absence... absences) {
        Firing.of(drools).conclude(item, new Conclusion.HasReason(party, reason), absences);
    }

    /**
     * Concludes that a figure the document prints agrees with what it follows from, or doesn't. Stages:
     * integrity, chasing.
     *
     * @param drools the word {@code drools}
     * @param key the measure or the stated total
     * @param of what was reckoned again, such as {@code items}; one check of each is kept
     * @param printed the figure printed
     * @param reckoned the figure that it should be
     * @param agrees whether the two are the same
     * @param message what came of it, for people
     * @param absences what the rule rests on not being there
     */
    public static void checked(
            Object drools,
            ItemKey key,
            String of,
            String printed,
            String reckoned,
            boolean agrees,
            String message,
            Absence... absences) {
        Firing.of(drools).conclude(key, new Conclusion.Checked(of, printed, reckoned, agrees, message), absences);
    }

    /**
     * Concludes that a number the document states is what it was counted to be, or isn't. Stages: integrity, chasing.
     *
     * @param drools the word {@code drools}
     * @param key the measure or the stated total
     * @param of what was counted, such as {@code items}; one check of each is kept
     * @param printed the number stated
     * @param counted the number counted
     * @param message what came of it, for people
     * @param absences what the rule rests on not being there
     */
    public static void checked(
            Object drools, ItemKey key, String of, int printed, int counted, String message, Absence... absences) {
        checked(
                drools,
                key,
                of,
                String.valueOf(printed),
                String.valueOf(counted),
                printed == counted,
                message,
                absences);
    }

    /**
     * Concludes which way a measure goes. Stage: status.
     *
     * @param drools the word {@code drools}
     * @param measure the measure
     * @param direction which way
     * @param absences what the rule rests on not being there
     */
    public static void travels(Object drools, ItemKey measure, Direction direction, Absence... absences) {
        Firing.of(drools).conclude(measure, new Conclusion.Travels(direction), absences);
    }

    /**
     * Names something that a rule looked for with {@code not} and did not find.
     *
     * @param what what is absent, in words
     * @return the absence
     */
    public static Absence absent(String what) {
        return new Absence(what);
    }

    /**
     * Returns a constant in words, for messages.
     *
     * @param constant such as {@link SignalKind#ON_HOLD}
     * @return such as {@code "on hold"}
     */
    public static String words(Enum<?> constant) {
        return '"' + constant.name().toLowerCase(Locale.ROOT).replace('_', ' ') + '"';
    }

    /**
     * Returns a constant in plain words, for messages.
     *
     * @param constant such as {@link Status#ON_HOLD}
     * @return such as {@code on hold}
     */
    public static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns a number of days in words, for messages.
     *
     * @param count the number
     * @return such as {@code "1 day"} or {@code "12 days"}
     */
    public static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /**
     * Returns a day in words, for messages.
     *
     * @param day the day
     * @return such as {@code "3 February 2023"}
     */
    public static String day(LocalDate day) {
        return DateWords.of(day);
    }
}
