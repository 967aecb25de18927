package org.counciltracker.io.interpret;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.stacked.CellKind;
import org.counciltracker.io.stacked.Part;
import org.counciltracker.io.stacked.Part.Role;
import org.counciltracker.io.stacked.RecordFinder;
import org.counciltracker.io.stacked.StackedLine;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;

/** The lines below labels that stand below each other, and the rows that they make. Not thread-safe. */
final class StackedRows {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private static final Splitter NAMES =
            Splitter.on(CharMatcher.anyOf("/&,;")).trimResults().omitEmptyStrings();

    private final List<Line> lines;
    private final StackedLabels labels;
    private final int table;
    private final List<CellKind> kinds;

    /** The lines that hold cells or headings, with what they look like. */
    private final List<Integer> at = new ArrayList<>();

    private final List<StackedLine> looks = new ArrayList<>();

    /** The lines that repeat the labels, and those that stand on every page. */
    private final Set<Integer> headers = new HashSet<>();

    private final List<Integer> furniture = new ArrayList<>();
    private final List<Part> parts;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> bullets = new HashMap<>();

    StackedRows(List<Line> lines, StackedLabels labels, int end, int table) {
        this.lines = lines;
        this.labels = labels;
        this.table = table;
        this.kinds = labels.kinds();
        gather(end);
        this.parts = RecordFinder.find(looks, kinds, labels.indented());
        countNames();
    }

    private void gather(int end) {
        Set<String> head = new HashSet<>();
        lines.subList(0, labels.from()).forEach(line -> head.add(line.raw()));
        Map<String, Integer> counts = new HashMap<>();
        lines.subList(labels.to(), end).forEach(line -> counts.merge(line.raw(), 1, Integer::sum));
        boolean apart = false;
        for (int i = labels.to(); i < end; i++) {
            Line line = lines.get(i);
            String text = StackedText.of(line);
            boolean gap = apart || i == labels.to() || gapAbove(i);
            int repeated = labels.repeatedAt(lines, i);
            if (text == null) {
                apart = true;
            } else if (repeated > 0) {
                headers.add(i);
                i += repeated - 1;
                apart = true;
            } else if (isFurniture(text)
                    || head.contains(line.raw()) && (counts.getOrDefault(line.raw(), 0) > 1 || besidePage(i))) {
                furniture.add(i);
                apart = gap;
            } else {
                at.add(i);
                looks.add(StackedText.look(line, text, gap, kinds));
                apart = false;
            }
        }
    }

    private void countNames() {
        for (int i = 0; i < parts.size(); i++) {
            int column = parts.get(i).column();
            if (column >= 0 && kinds.get(column) == CellKind.PARTY) {
                NAMES.split(looks.get(i).text()).forEach(name -> names.merge(name, 1, Integer::sum));
            }
        }
    }

    private boolean gapAbove(int i) {
        Place before = lines.get(i - 1).place();
        Place here = lines.get(i).place();
        return here.number() - before.number() > 1;
    }

    private boolean isFurniture(String text) {
        return PageFurniture.isToken(text)
                || PageFurniture.isBareWord(text)
                || PageFurniture.isRunningHead(text)
                || PageFurniture.isNumber(text)
                        && !kinds.contains(CellKind.REFERENCE)
                        && !(kinds.contains(CellKind.DATE) && YEAR.matcher(text).matches());
    }

    private boolean besidePage(int i) {
        return PageFurniture.isAny(lines.get(i - 1).raw())
                || i + 1 < lines.size() && PageFurniture.isAny(lines.get(i + 1).raw());
    }

    /** Returns whether the lines make records: most with more than one cell, and more of them than headings. */
    boolean areRecords() {
        int records = 0;
        int cells = 0;
        int headings = 0;
        for (Part part : parts) {
            records += part.role() == Role.RECORD ? 1 : 0;
            cells += part.role() == Role.CELL ? 1 : 0;
            headings += part.role() == Role.HEADING ? 1 : 0;
        }
        return records > 0 && cells >= records && headings <= 2 * records;
    }

    /** Returns the header, the rows and the headings. */
    List<Line> unfold(NoteBook notes) {
        List<Line> unfolded = new ArrayList<>();
        Line first = lines.get(labels.from());
        unfolded.add(row(labels.columns().labels(), false, first.place()));
        List<Line> between = between();
        StackedRecord open = null;
        int records = 0;
        for (int i = 0; i < parts.size(); i++) {
            Line line = lines.get(at.get(i));
            Part part = parts.get(i);
            if (part.role() == Role.HEADING || part.role() == Role.RECORD) {
                close(open, unfolded, notes);
                open = null;
            }
            drain(between, line.place(), open == null, unfolded);
            if (part.role() == Role.HEADING) {
                String text = String.valueOf(StackedText.of(line));
                unfolded.add(new Line(List.of(text), List.of(), List.of(), -1, true, line.place()));
                continue;
            }
            if (open == null) {
                open = new StackedRecord(labels.columns(), line.place());
                records++;
            }
            add(open, line, looks.get(i), part, notes);
        }
        close(open, unfolded, notes);
        unfolded.addAll(between);
        notes.info(
                NoteCode.STACKED_CELLS,
                first.place(),
                "The labels of the columns and the cells stand below each other; they were read as %s rows of %s columns."
                        .formatted(records, labels.columns().width()),
                null);
        noteBullets(notes, first.place());
        return unfolded;
    }

    /** Returns the lines that are no part of any record, in order. */
    private List<Line> between() {
        List<Line> between = new ArrayList<>();
        List<Integer> all = new ArrayList<>(furniture);
        all.addAll(headers);
        Collections.sort(all);
        for (int i : all) {
            Line line = lines.get(i);
            boolean header = headers.contains(i);
            between.add(
                    header
                            ? row(labels.columns().labels(), false, line.place())
                            : new Line(List.of(line.raw()), List.of(), List.of(), -1, false, line.place()));
        }
        return between;
    }

    private static void drain(List<Line> between, Place until, boolean now, List<Line> unfolded) {
        while (now && !between.isEmpty() && between.get(0).place().number() < until.number()) {
            unfolded.add(between.remove(0));
        }
    }

    private void add(StackedRecord open, Line line, StackedLine look, Part part, NoteBook notes) {
        String text = String.valueOf(StackedText.of(line));
        String bullet = StackedText.bullet(text);
        boolean begins = part.role() != Role.MORE;
        CellKind kind = kinds.get(part.column());
        if (begins && kind == CellKind.ASK && !bullet.isEmpty()) {
            bullets.merge(bullet, 1, Integer::sum);
            text = StackedText.withoutBullet(text);
        }
        boolean alone = NAMES.splitToStream(look.text()).anyMatch(name -> names.getOrDefault(name, 0) < 2);
        if (begins && kind == CellKind.PARTY && alone && !look.looks().contains(CellKind.PARTY)) {
            notes.info(
                    NoteCode.UNSURE_CELL,
                    line.place(),
                    "This line was read as \"%s\" by where it stands; its words don't tell."
                            .formatted(labels.columns().label(part.column())),
                    text);
        }
        open.add(part.column(), text);
    }

    private void close(@org.jspecify.annotations.Nullable StackedRecord open, List<Line> unfolded, NoteBook notes) {
        if (open == null) {
            return;
        }
        List<String> missing = open.missing();
        if (!missing.isEmpty()) {
            notes.warning(
                    NoteCode.SHORT_ROW,
                    open.place(),
                    "No line below was found for %s; the cell counts as blank. Maybe it was blank, or is taken for a part of another."
                            .formatted(String.join(", ", missing)),
                    null);
        }
        unfolded.add(row(open.cells(), true, open.place()));
    }

    private Line row(List<String> cells, boolean whole, Place place) {
        return new Line(cells, List.of(), Collections.nCopies(cells.size(), null), table, false, whole, place);
    }

    private void noteBullets(NoteBook notes, Place place) {
        bullets.keySet().stream()
                .sorted()
                .forEach(bullet -> notes.info(
                        NoteCode.MARKUP,
                        place,
                        "Bullets before what is asked (%s) were taken off, %s in all."
                                .formatted(bullet, bullets.get(bullet)),
                        bullet));
    }
}
