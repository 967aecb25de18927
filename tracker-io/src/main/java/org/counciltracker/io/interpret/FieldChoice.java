package org.counciltracker.io.interpret;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Settles what a heading alone can't: which column names the items, and whether a topic is what was asked. Not thread-safe. */
final class FieldChoice {

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}%?|[-–—]");

    private final List<@Nullable Field> fields;
    private final List<Line> sample;

    FieldChoice(List<@Nullable Field> fields, List<Line> sample) {
        this.fields = fields;
        this.sample = sample;
    }

    void settle() {
        findReference();
        keepOneReference();
        nameTheAction();
    }

    /** A column that is called after what is asked for, such as "Motion", may hold what names it: M1/24. */
    private void findReference() {
        for (int i = 0; i < fields.size() && !fields.contains(Field.REFERENCE); i++) {
            if (fields.get(i) == Field.AGENDA_ITEM && CellEvidence.areReferences(i, sample)) {
                fields.set(i, Field.REFERENCE);
            }
        }
    }

    /**
     * Of several columns that are called references, the first that holds them names the items. Another one is the topic
     * where its cells are words, and otherwise has no place of its own.
     */
    private void keepOneReference() {
        List<Integer> called = IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == Field.REFERENCE)
                .boxed()
                .toList();
        if (called.size() < 2) {
            return;
        }
        int kept = called.stream()
                .filter(column -> CellEvidence.areReferences(column, sample))
                .findFirst()
                .orElse(called.get(0));
        for (int column : called) {
            if (column != kept) {
                boolean topic = !fields.contains(Field.AGENDA_ITEM) && !CellEvidence.areReferences(column, sample);
                fields.set(column, topic ? Field.AGENDA_ITEM : null);
            }
        }
    }

    /**
     * In a table without a column for the action, beside answers, the topic is what was asked. A date, a topic and an
     * officer alone are a programme of future work.
     */
    private void nameTheAction() {
        boolean answered =
                fields.contains(Field.UPDATES) || fields.contains(Field.STATUS) || fields.contains(Field.RAG);
        boolean asked =
                fields.contains(Field.DUE) && fields.contains(Field.RESPONSIBLE) && !fields.contains(Field.MEETING);
        int topic = fields.lastIndexOf(Field.AGENDA_ITEM);
        if (!fields.contains(Field.ACTION) && topic >= 0 && (answered || asked) && !areCounts(topic)) {
            fields.set(topic, Field.ACTION);
        }
    }

    /** Returns whether nothing but numbers stands beside a column: a summary of how many there are of each. */
    private boolean areCounts(int column) {
        long numbers = 0;
        long others = 0;
        for (Line row : sample) {
            for (int i = 0; i < row.size(); i++) {
                if (i != column && !row.cell(i).isBlank()) {
                    boolean number = COUNT.matcher(row.cell(i).strip()).matches();
                    numbers += number ? 1 : 0;
                    others += number ? 0 : 1;
                }
            }
        }
        return numbers > 0 && others == 0;
    }
}
