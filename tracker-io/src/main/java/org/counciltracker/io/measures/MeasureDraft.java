package org.counciltracker.io.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.MeasureBuilder;
import org.counciltracker.model.Reading;
import org.counciltracker.parse.measure.BetterWords;
import org.counciltracker.parse.measure.Figure;
import org.counciltracker.parse.measure.FigureReader;
import org.counciltracker.parse.measure.PeriodText.Order;
import org.counciltracker.parse.measure.Target;
import org.counciltracker.parse.measure.TargetReader;
import org.jspecify.annotations.Nullable;

/** A measure while its cells are read. Not thread-safe. */
final class MeasureDraft {

    private static final Pattern UNIT_IN_NAME =
            Pattern.compile("\\((?<unit>%|£[\\p{L}0]{0,4}|per ?cent|\\p{L}{1,12})\\)\\s*[*†]*$");
    private static final Pattern TARGET_IN_CELL = Pattern.compile("(?i)(?:target|aim|goal|standard)\\b.*");

    private final String name;
    private final @Nullable String heading;
    private final Place place;
    private final Periods periods;
    private final NoteBook notes;
    private final List<Placed> readings = new ArrayList<>();
    private final List<ChangeCell> changes = new ArrayList<>();
    private @Nullable String priority;
    private @Nullable String unit;
    private @Nullable String figureUnit;
    private @Nullable BigDecimal target;
    private @Nullable ReportingPeriod targetPeriod;
    private @Nullable Better better;
    private @Nullable Better targetBetter;

    MeasureDraft(String name, @Nullable String heading, Place place, Periods periods, NoteBook notes) {
        this.name = name;
        this.heading = heading;
        this.place = place;
        this.periods = periods;
        this.notes = notes;
    }

    /** A reading and the column it stands in. */
    record Placed(Reading reading, int column, Order order) {}

    private record ChangeCell(String label, int column, String text, Figure figure, Place place) {}

    void reading(Grid row, MeasureColumn column, String label) {
        String cell = row.cell(column.index());
        if (cell.isBlank()) {
            return;
        }
        Optional<Figure> figure = FigureReader.read(cell);
        if (figure.isEmpty()) {
            boolean none = FigureReader.isNone(cell);
            keep(
                    row,
                    column,
                    none ? "no figure is given" : "this can't be read as a figure, so it is judged by nobody",
                    !none);
            return;
        }
        ReportingPeriod period = periods.read(label);
        readings.add(new Placed(
                new Reading(label, period, figure.get().value(), cell), column.index(), Periods.order(label)));
        figureUnit = figureUnit == null ? figure.get().unit() : figureUnit;
        if (TARGET_IN_CELL.matcher(figure.get().rest()).matches()) {
            TargetReader.read(figure.get().rest()).ifPresent(read -> take(read, null));
        }
    }

    void target(Grid row, MeasureColumn column) {
        String cell = row.cell(column.index());
        if (cell.isBlank()) {
            return;
        }
        Optional<Target> read = TargetReader.read(cell);
        ReportingPeriod period =
                MeasureWords.periodOfTarget(column.label()).map(periods::read).orElse(null);
        boolean earlier = targetPeriod != null && period != null && period.compareTo(targetPeriod) < 0;
        if (read.isEmpty()) {
            boolean none = FigureReader.isNone(cell);
            keep(row, column, none ? "no target is given" : "this can't be read as a target", !none);
        } else if (earlier) {
            keep(row, column, "another target is for a later period", false);
        } else {
            if (target != null
                    && read.get().value() != null
                    && target.compareTo(read.get().value()) != 0) {
                notes.info(
                        NoteCode.MEASURE_CELL,
                        row.place(),
                        "%s: the target changes from %s.".formatted(name, target.toPlainString()),
                        cell);
            } else if (!read.get().whole() || read.get().better() != null) {
                keep(row, column, told(read.get()), false);
            }
            take(read.get(), period);
        }
    }

    private static String told(Target target) {
        String figure = target.value() == null ? "no figure" : target.value().toPlainString();
        Better way = target.better();
        return "read as target %s%s"
                .formatted(
                        figure, way == null ? "" : way == Better.HIGHER ? ", higher is better" : ", lower is better");
    }

    private void take(Target read, @Nullable ReportingPeriod period) {
        target = read.value() == null ? target : read.value();
        targetPeriod = period == null ? targetPeriod : period;
        targetBetter = read.better() == null ? targetBetter : read.better();
        figureUnit = figureUnit == null ? read.unit() : figureUnit;
    }

    /** Takes a cell that is neither reading, target nor change. */
    void other(Grid row, MeasureColumn column) {
        String cell = row.cell(column.index());
        if (cell.isBlank() || column.role() == ColumnRole.NAME || column.role() == ColumnRole.PERIOD) {
            return;
        }
        switch (column.role()) {
            case UNIT -> unit = FigureReader.unit(cell);
            case PRIORITY -> priority = cell;
            case BETTER, HIGHER_IF_YES, LOWER_IF_YES -> better(row, column, cell);
            case CHANGE -> {}
            default -> keep(row, column);
        }
    }

    private void better(Grid row, MeasureColumn column, String cell) {
        Optional<Better> said = BetterWords.said(cell);
        if (said.isEmpty()) {
            keep(row, column, "this doesn't say which way is better", true);
            return;
        }
        boolean turned = column.role() == ColumnRole.LOWER_IF_YES;
        better = turned ? (said.get() == Better.HIGHER ? Better.LOWER : Better.HIGHER) : said.get();
    }

    void changes(Grid row, List<MeasureColumn> columns) {
        for (MeasureColumn column : columns) {
            String cell = row.cell(column.index());
            Optional<Figure> figure = FigureReader.read(cell);
            if (figure.isPresent()) {
                changes.add(new ChangeCell(column.label(), column.index(), cell, figure.get(), row.place()));
            } else if (!cell.isBlank()) {
                keep(row, column);
            }
        }
    }

    /** Keeps a cell as it stands, in a note. */
    void keep(Grid row, MeasureColumn column) {
        if (!row.cell(column.index()).isBlank()) {
            keep(row, column, "kept as it stands", false);
        }
    }

    private void keep(Grid row, MeasureColumn column, String why, boolean warn) {
        String heads = column.label().isBlank() ? "column " + (column.index() + 1) : "\"" + column.label() + "\"";
        String message = "%s, %s: %s.".formatted(name, heads, why);
        if (warn) {
            notes.warning(NoteCode.MEASURE_CELL, row.place(), message, row.cell(column.index()));
        } else {
            notes.info(NoteCode.MEASURE_CELL, row.place(), message, row.cell(column.index()));
        }
    }

    Measure build() {
        List<Placed> ordered = placed();
        MeasureBuilder measure = Measure.builder(name)
                .priority(priority == null ? heading : priority)
                .unit(unit())
                .target(target)
                .better(betterSaid())
                .place(place.toString());
        ordered.forEach(placed -> measure.add(placed.reading()));
        ChangePairs pairs = new ChangePairs(ordered, unit());
        for (ChangeCell change : changes) {
            pairs.change(change.label(), change.column(), change.text(), change.figure())
                    .ifPresentOrElse(
                            measure::add,
                            () -> notes.info(
                                    NoteCode.MEASURE_CELL,
                                    change.place(),
                                    "%s, \"%s\": it isn't clear between which figures this change is."
                                            .formatted(name, change.label()),
                                    change.text()));
        }
        return measure.build();
    }

    private @Nullable Better betterSaid() {
        if (better != null) {
            return better;
        }
        return targetBetter != null
                ? targetBetter
                : BetterWords.saidInBrackets(name).orElse(null);
    }

    /** Where headings tell no more than the order, the older stand first; beside dated ones the latest is as of the document. */
    private List<Placed> placed() {
        boolean dated = readings.stream().anyMatch(placed -> placed.reading().period() != null);
        if (!dated) {
            return readings.stream().sorted(Comparator.comparing(Placed::order)).toList();
        }
        LocalDate day = periods.documentDay();
        return readings.stream()
                .map(placed -> day == null ? placed : dated(placed, day))
                .toList();
    }

    private static Placed dated(Placed placed, LocalDate day) {
        Reading reading = placed.reading();
        boolean latest = reading.period() == null && placed.order() == Order.LATEST;
        return latest
                ? new Placed(
                        new Reading(reading.label(), ReportingPeriod.day(day), reading.value(), reading.text()),
                        placed.column(),
                        placed.order())
                : placed;
    }

    private @Nullable String unit() {
        if (unit != null) {
            return unit;
        }
        Matcher inName = UNIT_IN_NAME.matcher(name);
        return figureUnit == null && inName.find() ? FigureReader.unit(inName.group("unit")) : figureUnit;
    }
}
