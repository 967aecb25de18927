package org.counciltracker.io.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.io.measures.MeasureDraft.Placed;
import org.counciltracker.io.measures.MeasureWords.ChangeWord;
import org.counciltracker.model.PrintedChange;
import org.counciltracker.model.PrintedChange.Kind;
import org.counciltracker.model.RoundedChange;
import org.counciltracker.parse.measure.Figure;
import org.jspecify.annotations.Nullable;

/** Finds out between which readings a printed change is, and what it is reckoned in. */
final class ChangePairs {

    private final List<Placed> readings;
    private final @Nullable String unit;

    ChangePairs(List<Placed> readings, @Nullable String unit) {
        this.readings = readings;
        this.unit = unit;
    }

    /** Returns the change, or nothing where there aren't two readings that it can be between. */
    Optional<PrintedChange> change(String label, int column, String text, Figure figure) {
        if (readings.size() < 2) {
            return Optional.empty();
        }
        int to = before(column);
        int from = from(label, to);
        if (from < 0 || from == to) {
            return Optional.empty();
        }
        PrintedChange usual = change(from, to, label, text, figure);
        if (readings.size() == 2 || isNamed(label, from) || agrees(usual)) {
            return Optional.of(usual);
        }
        // A change over the whole row is as usual as one on the figure before: the one that agrees is meant.
        return IntStream.range(0, readings.size())
                .filter(other -> other != to)
                .mapToObj(other -> change(other, to, label, text, figure))
                .filter(this::agrees)
                .findFirst()
                .or(() -> Optional.of(usual));
    }

    private boolean agrees(PrintedChange change) {
        return RoundedChange.of(
                        readings.get(change.from()).reading().value(),
                        readings.get(change.to()).reading().value(),
                        change.kind())
                .map(reckoned -> reckoned.allows(change.value()))
                .orElse(false);
    }

    private PrintedChange change(int from, int to, String label, String text, Figure figure) {
        PrintedChange difference = new PrintedChange(from, to, Kind.DIFFERENCE, figure.value(), text);
        PrintedChange percent = new PrintedChange(from, to, Kind.PERCENT, figure.value(), text);
        boolean points = MeasureWords.says(ChangeWord.POINTS, label) || Figure.POINTS.equals(figure.unit());
        if (points) {
            return difference;
        }
        if (MeasureWords.says(ChangeWord.PERCENT, label)) {
            // Of percentages, "% change" is often said of the points between them.
            boolean meansPoints = Figure.PERCENT.equals(unit) && !agrees(percent) && agrees(difference);
            return meansPoints ? difference : percent;
        }
        if (!Figure.PERCENT.equals(figure.unit()) && text.indexOf('%') < 0) {
            return difference;
        }
        return !Figure.PERCENT.equals(unit) || (agrees(percent) && !agrees(difference)) ? percent : difference;
    }

    /** Returns the newest of the readings before a column; where there are none before it, of all. */
    private int before(int column) {
        List<Integer> left = IntStream.range(0, readings.size())
                .filter(i -> readings.get(i).column() < column)
                .boxed()
                .toList();
        List<Integer> among = left.size() > 1
                ? left
                : IntStream.range(0, readings.size()).boxed().toList();
        int newest = among.get(among.size() - 1);
        if (among.size() == 2) {
            for (int i : among) {
                newest = isLater(i, newest) ? i : newest;
            }
        }
        return newest;
    }

    private boolean isLater(int one, int other) {
        ReportingPeriod mine = readings.get(one).reading().period();
        ReportingPeriod others = readings.get(other).reading().period();
        return mine != null && others != null && mine.compareTo(others) > 0;
    }

    private int from(String label, int to) {
        for (int i = 0; i < readings.size(); i++) {
            if (i != to && isNamed(label, i)) {
                return i;
            }
        }
        if (MeasureWords.says(ChangeWord.YEAR_AGO, label) && readings.size() > 2) {
            return yearBefore(to);
        }
        return to > 0 ? to - 1 : 1;
    }

    /** Returns whether the heading of a change names the period of a reading. */
    private boolean isNamed(String label, int reading) {
        String own = MeasureWords.folded(readings.get(reading).reading().label());
        return !own.isEmpty() && (" " + MeasureWords.folded(label) + " ").contains(" " + own + " ");
    }

    private int yearBefore(int to) {
        ReportingPeriod period = readings.get(to).reading().period();
        return IntStream.range(0, readings.size())
                .filter(i -> isYearBefore(readings.get(i).reading().period(), period))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isYearBefore(@Nullable ReportingPeriod earlier, @Nullable ReportingPeriod later) {
        return earlier != null
                && later != null
                && earlier.kind() == later.kind()
                && earlier.first().plusYears(1).equals(later.first());
    }
}
