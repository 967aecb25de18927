package org.counciltracker.io.wording;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.parties.Party;
import org.counciltracker.parties.PartyPlace;
import org.counciltracker.text.DateWords;

/**
 * Puts values into plain English. The words are the same on any machine, whatever its locale.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class Wording {

    private Wording() {}

    /**
     * Returns the name of a value as people write it.
     *
     * @param value such as a status
     * @return its name in small letters, such as {@code no progress reported}
     */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns a level of chasing as people say it.
     *
     * @param level the level
     * @return such as {@code chair's letter}
     */
    public static String of(ChaseLevel level) {
        return switch (level) {
            case REMINDER -> "reminder";
            case CHASER -> "chaser";
            case CHAIR_LETTER -> "chair's letter";
            case CALLED_TO_MEETING -> "called to the meeting";
        };
    }

    /**
     * Returns a number with what it counts.
     *
     * @param number the number
     * @param one what it counts, in the singular
     * @param several what it counts, in the plural
     * @return such as {@code 1 party} or {@code 2 parties}
     */
    public static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /**
     * Returns a number with what it counts.
     *
     * @param number the number
     * @param thing what it counts, in the singular
     * @return such as {@code 1 day} or {@code 2 days}
     */
    public static String count(int number, String thing) {
        return count(number, thing, thing + "s");
    }

    /**
     * Returns what to look at before anybody is chased.
     *
     * @param assessed the tracker
     * @return that no item has an update where that is so, or empty
     */
    public static Optional<String> caution(AssessedTracker assessed) {
        List<TrackerItem> items = assessed.tracker().items();
        return items.isEmpty()
                        || items.stream()
                                .flatMap(item -> item.updates().stream())
                                .anyMatch(entry -> !entry.isBlank())
                ? Optional.empty()
                : Optional.of(
                        "No item has an update. Before anything is sent, see whether the column that tells what was done"
                                + " was read.");
    }

    /**
     * Returns the name of the party of a list.
     *
     * @param list the list
     * @return its party, or words for the items that name none
     */
    public static String party(ChasingList list) {
        return list.party() == null ? "Items that name nobody" : list.party().name();
    }

    /**
     * Returns the name of the party of a list, with what a directory knows of it.
     *
     * @param list the list
     * @return such as {@code OPCC (outside, office@harrowmere.example)}
     */
    public static String partyWithContact(ChasingList list) {
        Party contact = list.contact();
        if (contact == null) {
            return party(list);
        }
        String known = Stream.of(contact.place() == PartyPlace.UNKNOWN ? null : contact.place(), contact.email())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? party(list) : party(list) + " (" + known + ")";
    }

    /**
     * Returns how the last day for a reply was reckoned, to stand after that day.
     *
     * @param reckoning the reckoning
     * @return such as {@code papers published Thursday 26 January 2023 for the meeting of Friday 3 February 2023, less
     *     5 working days}
     */
    public static String of(Reckoning reckoning) {
        String lead = reckoning.leadDays() == 0 ? "" : ", less " + count(reckoning.leadDays(), "working day");
        String tooLate = reckoning.outOfReach().stream()
                .map(missed -> "; too late for the meeting of " + DateWords.of(missed))
                .collect(Collectors.joining());
        return "papers published %s for the meeting of %s%s%s"
                .formatted(
                        DateWords.withWeekday(reckoning.published()),
                        DateWords.withWeekday(reckoning.meeting()),
                        lead,
                        tooLate);
    }

    /**
     * Returns where an item stands.
     *
     * @param assessment the verdict on it
     * @return its status and its rating where it has one, such as {@code in progress, rated amber}
     */
    public static String standing(Assessment assessment) {
        return of(assessment.status()) + (assessment.rag() == null ? "" : ", rated " + of(assessment.rag()));
    }

    /**
     * Returns the dates of the words last received.
     *
     * @param dates the dates as written
     * @return such as {@code 5 September 2023 and 10 September 2024}, or {@code without a date} where there are none
     */
    public static String dates(List<PartialDate> dates) {
        if (dates.isEmpty()) {
            return "without a date";
        }
        List<String> words = dates.stream().map(PartialDate::inWords).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /**
     * Returns the words of an update, and beside words such as "As above." those that they take over.
     *
     * @param update the update
     * @return such as {@code As above. (R1/24: Tenders are being sought.)}
     */
    public static String words(Update update) {
        Inherited from = update.inherited();
        return from == null
                ? update.text()
                : "%s (%s: %s)"
                        .formatted(
                                update.text(),
                                from.reference(),
                                from.updates().stream().map(Update::text).collect(Collectors.joining(" ")));
    }

    /**
     * Returns the words of an item's due cell, and beside words such as "As above" those that they take over.
     *
     * @param item the item
     * @return such as {@code June 2024} or {@code Ditto (R1/24: June 2024)}; empty where the cell is blank or the tracker has
     *     none
     */
    public static String due(TrackerItem item) {
        if (item.due() == null) {
            return "";
        }
        InheritedCell from = item.details().inherited().due();
        return from == null
                ? item.due().text()
                : "%s (%s: %s)".formatted(from.written(), from.reference(), from.text());
    }

    /**
     * Returns the packs of rules that something was judged by, each with the hash of its files.
     *
     * @param packs the packs, at least one, in the order in which they are laid over each other
     * @return such as {@code Judged by standard 1.0.0 (sha256 0f3a…).}
     */
    public static String judgedBy(List<PackIdentity> packs) {
        return packs.stream()
                .map(pack -> "%s %s (sha256 %s)".formatted(pack.name(), pack.version(), pack.sha256()))
                .collect(Collectors.joining(", ", "Judged by ", "."));
    }

    /**
     * Returns how many parties are chased for how many items, and how hard.
     *
     * <p>An item that several parties are chased for counts once, by its hardest level.
     *
     * @param tracker the tracker
     * @return such as {@code 2 parties to chase for 3 items: 1 chaser, 2 reminders}
     */
    public static String totals(AssessedTracker tracker) {
        Map<ItemKey, ChaseLevel> hardest = new HashMap<>();
        for (ChasingList list : tracker.chasingLists()) {
            for (Chase chase : list.chases()) {
                hardest.merge(
                        chase.item().key(), chase.level(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        if (hardest.isEmpty()) {
            return "Nobody is to be chased.";
        }
        Map<ChaseLevel, Integer> levels = new EnumMap<>(ChaseLevel.class);
        hardest.values().forEach(level -> levels.merge(level, 1, Integer::sum));
        int parties = (int) tracker.chasingLists().stream()
                .filter(list -> list.party() != null)
                .count();
        int nameless = tracker.chasingLists().stream()
                .filter(list -> list.party() == null)
                .mapToInt(list -> list.chases().size())
                .sum();
        return "%s to chase for %s%s: %s."
                .formatted(
                        count(parties, "party", "parties"),
                        count(hardest.size(), "item"),
                        nameless == 0
                                ? ""
                                : ", of which %s nobody".formatted(nameless == 1 ? "1 names" : nameless + " name"),
                        levels.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                                .map(entry -> count(entry.getValue(), of(entry.getKey()), plural(entry.getKey())))
                                .collect(Collectors.joining(", ")));
    }

    private static String plural(ChaseLevel level) {
        return level == ChaseLevel.CALLED_TO_MEETING ? of(level) : of(level) + "s";
    }
}
