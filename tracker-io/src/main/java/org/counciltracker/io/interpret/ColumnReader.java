package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the columns below a header hold: by their labels, by the words these are made of, and by their cells. */
final class ColumnReader {

    private static final int SAMPLE = 40;
    private static final int FEWEST_OWN = 2;

    private ColumnReader() {}

    static Columns read(List<String> headings, List<Line> lines, int firstRow) {
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isBlank()) {
            width--;
        }
        List<String> labels = headings.subList(0, width);
        List<Line> sample = sample(lines, firstRow);
        List<HeadingReading> readings = labels.stream().map(HeadingReading::of).toList();
        List<@Nullable Field> fields = new ArrayList<>(Collections.nCopies(width, null));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            if (readings.get(i).isPlain()) {
                fields.set(i, readings.get(i).fields().get(0));
            } else if (!ofPeriod(labels.get(i), readings.get(i))) {
                open.add(i);
            }
        }
        new ColumnChoice(new ColumnScores(readings, labels, sample), fields, open).choose();
        new FieldChoice(fields, sample).settle();
        for (int i = 0; i < width && fields.contains(Field.ACTION); i++) {
            if (fields.get(i) == null && ofPeriod(labels.get(i), readings.get(i))) {
                fields.set(i, Field.UPDATES);
            }
        }
        return new Columns(fields, labels);
    }

    /** Beside an action, what is headed by a period and by nothing but words for updates holds what was said in it. */
    private static boolean ofPeriod(String label, HeadingReading reading) {
        return reading.fields().isEmpty()
                && PeriodWords.find(label).filter(PeriodWords::headsUpdates).isPresent();
    }

    /** Returns the rows below a header, as far as they matter: those of its table, or of the next ones where it has next to none. */
    private static List<Line> sample(List<Line> lines, int firstRow) {
        List<Line> rows = lines.subList(firstRow, Math.min(lines.size(), firstRow + SAMPLE)).stream()
                .filter(line -> !line.isParagraph())
                .toList();
        int table = firstRow > 0 ? lines.get(firstRow - 1).table() : -1;
        List<Line> own = rows.stream().filter(line -> line.table() == table).toList();
        return own.size() >= FEWEST_OWN ? own : rows;
    }
}
