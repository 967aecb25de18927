package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/**
 * A row under its header.
 *
 * @param line the row
 * @param columns what the columns hold
 * @param shift by how many columns its cells stand to the right of their headings
 * @param texts the texts by field; of several columns of one field, joined by a line break
 * @param strays cells that stand under no heading, or under one that isn't known
 */
record AlignedRow(Line line, Columns columns, int shift, Map<Field, String> texts, List<Stray> strays) {

    /**
     * A cell that belongs to no field.
     *
     * @param label its heading, blank where it has none
     * @param text its text
     */
    record Stray(String label, String text) {}

    static AlignedRow of(Line line, Columns columns, int shift) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        List<Stray> strays = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String text = line.cell(i);
            if (text.isBlank()) {
                continue;
            }
            Field field = columns.at(i - shift);
            if (field == null) {
                strays.add(new Stray(columns.label(i - shift), text));
            } else {
                texts.merge(field, text, (first, second) -> first + "\n" + second);
            }
        }
        return new AlignedRow(line, columns, shift, texts, strays);
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    boolean has(Field field) {
        return texts.containsKey(field);
    }

    /** Returns the text of a cell that reaches into this row from above. */
    String above(Field field) {
        int column = columns.first(field) + shift;
        List<String> above = line.above();
        return columns.has(field) && column >= 0 && column < above.size() ? above.get(column) : "";
    }

    /** Returns the fill of a field's cell. */
    @Nullable
    Shading fill(Field field) {
        int column = columns.first(field) + shift;
        return columns.has(field) && column >= 0 && column < line.fills().size()
                ? line.fills().get(column)
                : null;
    }

    /** Returns how many columns of the header the row doesn't reach. */
    int missing() {
        return Math.max(0, columns.width() + shift - line.size());
    }
}
