package org.counciltracker.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.MeasureBuilder;
import org.counciltracker.model.PrintedChange;
import org.counciltracker.model.PrintedChange.Kind;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reading;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.StatedTotal.Theme;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.measure.Figure;
import org.counciltracker.parse.measure.FigureReader;
import org.counciltracker.parse.measure.PeriodReader;
import org.counciltracker.parse.measure.PeriodText;
import org.counciltracker.parse.measure.Target;
import org.counciltracker.parse.measure.TargetReader;
import org.jspecify.annotations.Nullable;

/** Reads the measures and totals of a case's tracker. Their figures are read as those of a document are. Not thread-safe. */
final class FigureRows {

    private static final List<String> TOTAL = List.of("name", "rating", "status", "count", "meaning", "themes", "text");
    private static final List<String> MEASURE =
            List.of("name", "priority", "unit", "target", "better", "readings", "changes");

    private final Tracker.Builder builder;
    private final Map<String, ItemKey> subjects;
    private final @Nullable LocalDate published;

    FigureRows(Tracker.Builder builder, Map<String, ItemKey> subjects, @Nullable LocalDate published) {
        this.builder = builder;
        this.subjects = subjects;
        this.published = published;
    }

    void addTotal(CaseNode row) {
        Map<String, CaseNode> cells = row.map("key of a total", TOTAL);
        String name = name(row, cells);
        CaseNode counted = cells.get("count");
        if (counted == null) {
            row.tell("count is missing: the number that the document states.");
            return;
        }
        Integer count = counted.as(text -> WrittenValue.number("count", text));
        CaseNode rated = cells.get("rating");
        CaseNode stood = cells.get("status");
        RagRating rating = rated == null ? null : rated.as(text -> WrittenValue.of(RagRating.class, "rating", text));
        Status status = stood == null ? null : stood.as(text -> WrittenValue.of(Status.class, "status", text));
        List<Theme> themes = themes(cells.get("themes"));
        if (name.isEmpty() || count == null) {
            return;
        }
        ItemKey key = ItemKey.of("total " + name);
        StatedTotal total = row.isMap()
                ? made(
                        row,
                        () -> new StatedTotal(
                                key,
                                rating,
                                status,
                                count,
                                cells.containsKey("meaning") ? text(cells, "meaning") : null,
                                themes,
                                cells.containsKey("text") ? text(cells, "text") : name,
                                "line " + row.line()))
                : null;
        if (total != null) {
            subjects.put(name, key);
            builder.add(total);
        }
    }

    private static List<Theme> themes(@Nullable CaseNode node) {
        var themes = new ArrayList<Theme>();
        if (node != null) {
            for (CaseNode row : node.list()) {
                Map<String, CaseNode> cells = row.map("key of a theme", List.of("text", "items"));
                CaseNode items = cells.get("items");
                if (items == null) {
                    row.tell("items is missing: the number of items of the theme.");
                    continue;
                }
                Theme theme = items.as(number -> new Theme(text(cells, "text"), WrittenValue.number("items", number)));
                if (theme != null) {
                    themes.add(theme);
                }
            }
        }
        return themes;
    }

    void addMeasure(CaseNode row) {
        Map<String, CaseNode> cells = row.map("key of a measure", MEASURE);
        String name = name(row, cells);
        if (name.isEmpty()) {
            return;
        }
        MeasureBuilder measure = Measure.builder(name).place("line " + row.line());
        String unit = cells.containsKey("unit") ? text(cells, "unit") : null;
        CaseNode aim = cells.get("target");
        Target target = aim == null ? null : aim.as(FigureRows::target);
        CaseNode way = cells.get("better");
        Better better = way == null ? null : way.as(text -> WrittenValue.of(Better.class, "better", text));
        if (target != null) {
            measure.target(target.value());
            better = better == null ? target.better() : better;
            unit = unit == null ? target.unit() : unit;
        }
        measure.better(better).unit(unit);
        if (cells.containsKey("priority")) {
            measure.priority(text(cells, "priority"));
        }
        CaseNode readings = cells.get("readings");
        if (readings != null) {
            for (CaseNode.Entry entry : readings.entries()) {
                Reading reading = entry.value().as(text -> reading(entry.key(), text));
                if (reading != null) {
                    measure.add(reading);
                }
            }
        }
        CaseNode changes = cells.get("changes");
        if (changes != null) {
            for (CaseNode change : changes.list()) {
                PrintedChange read = change(change, Objects.requireNonNullElse(unit, ""));
                if (read != null) {
                    measure.add(read);
                }
            }
        }
        Measure made = made(row, measure::build);
        if (made != null) {
            subjects.put(name, made.key());
            builder.add(made);
        }
    }

    private Reading reading(String label, String text) {
        ReportingPeriod period =
                PeriodReader.read(label, published).map(PeriodText::period).orElse(null);
        return new Reading(label, period, figure(text).value(), text);
    }

    private static Figure figure(String text) {
        return FigureReader.read(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("figure (%s) must be a number, such as 88.5.".formatted(text)));
    }

    private static Target target(String text) {
        return TargetReader.read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "target (%s) must be a number, such as 90 or \"at least 90%%\".".formatted(text)));
    }

    private static @Nullable PrintedChange change(CaseNode row, String unit) {
        Map<String, CaseNode> cells = row.map("key of a change", List.of("from", "to", "figure", "kind"));
        String text = text(cells, "figure");
        return made(row, () -> {
            Figure figure = figure(text);
            Kind kind = cells.containsKey("kind")
                    ? WrittenValue.of(Kind.class, "kind", text(cells, "kind"))
                    : text.endsWith("%") && !unit.equals("%") ? Kind.PERCENT : Kind.DIFFERENCE;
            int from = WrittenValue.number("from", text(cells, "from"));
            int to = WrittenValue.number("to", text(cells, "to"));
            return new PrintedChange(from, to, kind, figure.value(), text);
        });
    }

    private String name(CaseNode row, Map<String, CaseNode> cells) {
        String name = text(cells, "name");
        if (name.isEmpty()) {
            row.tell("name is missing, by which must and mustNot speak of it.");
        } else if (subjects.containsKey(name)) {
            row.tell("name (%s) stands twice.".formatted(name));
        }
        return name;
    }

    private static <T> @Nullable T made(CaseNode row, Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            row.tell(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static String text(Map<String, CaseNode> cells, String key) {
        CaseNode cell = cells.get(key);
        return cell == null ? "" : cell.text();
    }
}
