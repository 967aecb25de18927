package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counciltracker.io.interpret.HeaderLabels.Label;
import org.jspecify.annotations.Nullable;

/** Reads what the columns below a header hold: by their labels, else by labels a letter away, else by their cells. */
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
        List<Optional<Label>> found = new ArrayList<>();
        for (String label : labels) {
            found.add(HeaderLabels.find(label)
                    .or(() -> HeaderLabels.nearly(label))
                    .or(() -> HeaderGrammar.read(label))
                    .or(() -> PeriodWords.find(label).isPresent() ? Optional.empty() : HeaderGrammar.guess(label)));
        }
        List<@Nullable Field> fields = new ArrayList<>(Collections.nCopies(width, null));
        new FieldChoice(found, fields, sample).choose();
        for (int i = 0; i < width; i++) {
            if (fields.get(i) == null) {
                fields.set(i, byCells(i, fields, sample));
            }
        }
        ColumnsByCells.tell(labels, fields, sample);
        for (int i = 0; i < width && fields.contains(Field.ACTION); i++) {
            boolean periodic = fields.get(i) == null
                    && PeriodWords.find(labels.get(i))
                            .filter(PeriodWords::headsUpdates)
                            .isPresent();
            fields.set(i, periodic ? Field.UPDATES : fields.get(i));
        }
        return new Columns(fields, labels);
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

    private static @Nullable Field byCells(int column, List<@Nullable Field> fields, List<Line> sample) {
        boolean leads = column < fields.indexOf(Field.ACTION);
        if (leads && !fields.contains(Field.REFERENCE) && CellEvidence.areReferences(column, sample)) {
            return Field.REFERENCE;
        }
        if (leads && !fields.contains(Field.MEETING) && CellEvidence.areDates(column, sample)) {
            return Field.MEETING;
        }
        return null;
    }
}
