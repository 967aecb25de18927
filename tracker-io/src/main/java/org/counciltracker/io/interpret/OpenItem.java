package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counciltracker.io.interpret.AlignedRow.Stray;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Section;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** An item whose rows are still being read. Not thread-safe. */
final class OpenItem {

    private static final int MOST_PIECES = 8;

    private final Map<Field, List<String>> pieces = new EnumMap<>(Field.class);
    private final Map<Integer, List<String>> periods = new TreeMap<>();
    private final List<Stray> strays = new ArrayList<>();
    private final Columns columns;
    private final Place place;
    private final Surroundings surroundings;
    private final AlignedRow firstRow;

    /**
     * What the headings above an item say of it.
     *
     * @param section the section, or null where none was opened
     * @param heading the heading it stands under, or null
     * @param meeting the meeting of the heading it stands under, or null
     * @param facts what the rows of the table show taken together
     * @param plan whether its table may be that of a plan: neither references nor meetings
     * @param priority whether the heading names a priority for sure
     */
    record Surroundings(
            @Nullable Section section,
            @Nullable String heading,
            @Nullable PartialDate meeting,
            TableFacts facts,
            boolean plan,
            boolean priority) {}

    OpenItem(AlignedRow row, Surroundings surroundings) {
        this.columns = row.columns();
        this.place = row.line().place();
        this.surroundings = surroundings;
        this.firstRow = row;
        add(row);
    }

    /** Adds a row that goes on with this item. */
    void add(AlignedRow row) {
        row.texts()
                .forEach((field, text) ->
                        pieces.computeIfAbsent(field, f -> new ArrayList<>()).add(text));
        strays.addAll(row.strays());
        for (int column : columns.updatesByPeriod()) {
            String text = row.line().cell(column + row.shift());
            if (!text.isBlank()) {
                periods.computeIfAbsent(column, c -> new ArrayList<>()).add(text);
            }
        }
    }

    /** Returns the updates by their columns, where there is one for each period; otherwise none. */
    Map<Integer, String> updatesByPeriod() {
        Map<Integer, String> updates = new TreeMap<>();
        periods.forEach((column, texts) -> updates.put(column, CellJoiner.join(texts, Field.UPDATES)));
        return updates;
    }

    Columns columns() {
        return columns;
    }

    Place place() {
        return place;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    List<Stray> strays() {
        return strays;
    }

    boolean has(Field field) {
        return pieces.containsKey(field);
    }

    /** Returns the whole text of a field. */
    String text(Field field) {
        List<String> texts = pieces.getOrDefault(field, List.of());
        return texts.isEmpty() ? firstRow.above(field) : CellJoiner.join(texts, field);
    }

    /** Returns the text of a field so far, or nothing where it has so many pieces that it is no date. */
    String shortText(Field field) {
        return pieces.getOrDefault(field, List.of()).size() > MOST_PIECES ? "" : text(field);
    }

    /** Returns the last piece of a field, empty where it has none. */
    String lastPiece(Field field) {
        List<String> texts = pieces.getOrDefault(field, List.of());
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    /**
     * Returns the colour of the item: that of its status, else of the action, else of its first coloured cell. Colours that only
     * please the eye are none.
     */
    @Nullable
    Shading shading() {
        RowFills fills = surroundings.facts().fills();
        for (Field field : new Field[] {Field.RAG, Field.STATUS, Field.ACTION}) {
            Shading fill = firstRow.fill(field);
            int column = columns.first(field) + firstRow.shift();
            boolean says = fill != null && (field == Field.ACTION ? fills.speaks(column, fill) : !fills.isStripe(fill));
            if (says) {
                return fill;
            }
        }
        List<@Nullable Shading> all = firstRow.line().fills();
        for (int i = 0; i < all.size(); i++) {
            Shading fill = all.get(i);
            if (fill != null && fills.speaks(i, fill)) {
                return fill;
            }
        }
        return null;
    }
}
