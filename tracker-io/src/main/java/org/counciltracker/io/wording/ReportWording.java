package org.counciltracker.io.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.model.PartialDate;
import org.counciltracker.totals.Grouping;
import org.counciltracker.totals.Heap;
import org.counciltracker.totals.Report;
import org.counciltracker.totals.Waiting;

/**
 * Puts a report's values into plain English. The words are the same on any machine, whatever its locale.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class ReportWording {

    private ReportWording() {}

    /**
     * Returns the heading of a grouping.
     *
     * @param grouping the grouping
     * @return such as {@code By status}
     */
    public static String heading(Grouping grouping) {
        return switch (grouping) {
            case STATUS -> "By status";
            case RAG -> "By rating";
            case STATED_RAG -> "By rating, as the document states it";
            case PARTY -> "By responsible party";
            case PRIORITY -> "By priority";
            case MEETING -> "By meeting of origin";
            case AGE -> "By age of what is open";
        };
    }

    /**
     * Returns the heading of the red items by theme, which are those that the document rates red where it rates any.
     *
     * @param report the report
     * @return the heading
     */
    public static String redByTheme(Report report) {
        return report.by(Grouping.STATED_RAG).tells() ? "Red as the document states it, by theme" : "Red, by theme";
    }

    /**
     * Returns the name of a heap.
     *
     * @param grouping the grouping it belongs to
     * @param heap the heap
     * @return such as {@code in progress}, {@code March 2024} or {@code not rated}
     */
    public static String name(Grouping grouping, Heap heap) {
        String name = heap.name();
        if (name == null) {
            return switch (grouping) {
                case STATUS -> "no status";
                case RAG, STATED_RAG -> "not rated";
                case PARTY -> "nobody named";
                case PRIORITY -> "no priority";
                case MEETING -> "no meeting given";
                case AGE -> "date raised not given";
            };
        }
        return switch (grouping) {
            case STATUS, RAG, STATED_RAG, AGE -> words(name);
            case PARTY, PRIORITY -> name;
            case MEETING -> PartialDate.parse(name).inWords();
        };
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns what changed since the report compared with.
     *
     * @param heap the heap
     * @return such as {@code +3}, {@code -1} or {@code =}; empty where there is nothing to compare with
     */
    public static String change(Heap heap) {
        if (heap.before() == null) {
            return "";
        }
        int change = heap.items() - heap.before();
        return change == 0 ? "=" : (change > 0 ? "+" : "") + change;
    }

    /**
     * Returns an open item that has waited, in one line.
     *
     * @param waiting the item
     * @param report the report it stands in; the file is named where there are several
     * @return such as {@code R4/22, 512 days: "Publish the routes" (Head of Highways)}
     */
    public static String waiting(Waiting waiting, Report report) {
        var item = waiting.assessment().item();
        String parties = String.join(
                "; ", item.responsible().stream().map(Object::toString).toList());
        return "%s%s, %s: %s%s"
                .formatted(
                        report.sources().size() > 1 ? waiting.source() + ", " : "",
                        item.reference(),
                        Wording.count(waiting.days(), "day"),
                        item.text(),
                        parties.isEmpty() ? "" : " (" + parties + ")");
    }

    /**
     * Returns the references of items.
     *
     * @param items the items
     * @return such as {@code R4/22, R9/22}
     */
    public static String references(List<Assessment> items) {
        return items.stream()
                .map(assessment -> assessment.item().reference().toString())
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns what came of a total that was checked against nothing.
     *
     * @param total the total
     * @return such as {@code 29 green: nothing to check it against}
     */
    public static String unchecked(CheckedTotal total) {
        Enum<?> heap = total.total().rating() == null
                ? total.total().status()
                : total.total().rating();
        return "%s %s: nothing to check it against"
                .formatted(total.total().count(), heap == null ? "items in all" : Wording.of(heap));
    }

    /**
     * Returns what came of a check.
     *
     * @param check the check
     * @return such as {@code agrees: …} or {@code differs by 1: …}
     */
    public static String checked(Checked check) {
        return (check.agrees() ? "agrees" : "differs" + by(check)) + ": " + check.message();
    }

    private static String by(Checked check) {
        try {
            var difference = new BigDecimal(check.reckoned()).subtract(new BigDecimal(check.printed()));
            return " by " + (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
