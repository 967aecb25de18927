package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table hold.
 *
 * @param fields by column; null where the heading is blank or not known
 * @param labels the headings as written, by column; blank where there is none
 */
record Columns(List<@Nullable Field> fields, List<String> labels) {

    private static final Set<String> PLAN_LABELS = Set.of("agency", "agencies", "leadagency", "leadagencies");

    /** Those of a table that holds nothing of a tracker. */
    static final Columns NONE = new Columns(List.of(), List.of());

    Columns {
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
        labels = List.copyOf(labels);
    }

    int width() {
        return fields.size();
    }

    boolean has(Field field) {
        return fields.contains(field);
    }

    /** Returns the first column of a field, or -1. */
    int first(Field field) {
        return fields.indexOf(field);
    }

    @Nullable
    Field at(int column) {
        return column >= 0 && column < fields.size() ? fields.get(column) : null;
    }

    String label(int column) {
        return column >= 0 && column < labels.size() ? labels.get(column) : "";
    }

    /** Returns whether these are the columns of a plan: actions and the agencies that carry them out. */
    boolean isPlan() {
        return has(Field.ACTION)
                && has(Field.UPDATES)
                && labels.stream().map(MatchKey::of).anyMatch(PLAN_LABELS::contains);
    }

    /** Returns whether these are the columns of a plan by their priorities, which come before what is done for them. */
    boolean namesPriorities() {
        return has(Field.PRIORITY)
                && first(Field.PRIORITY) < first(Field.ACTION)
                && !has(Field.MEETING)
                && !recommends();
    }

    /** Returns whether what was asked is called a recommendation, which a meeting makes and a plan doesn't. */
    boolean recommends() {
        return IntStream.range(0, width())
                .anyMatch(i -> fields.get(i) == Field.ACTION
                        && label(i).toLowerCase(Locale.ROOT).contains("recommend"));
    }

    /** Returns the columns of updates, if one of them is for a period; otherwise none. */
    List<Integer> updatesByPeriod() {
        List<Integer> updates = IntStream.range(0, width())
                .filter(i -> fields.get(i) == Field.UPDATES)
                .boxed()
                .toList();
        return updates.stream().anyMatch(i -> period(i) != null) ? updates : List.of();
    }

    /** Returns the period that the heading of a column names, or null. */
    @Nullable
    PeriodWords period(int column) {
        return HeaderLabels.find(label(column)).isPresent()
                ? null
                : PeriodWords.find(label(column))
                        .filter(PeriodWords::headsUpdates)
                        .orElse(null);
    }

    /** Returns what two headers of the same table share, wherever they stand. */
    String signature() {
        return labels.stream().map(MatchKey::of).filter(key -> !key.isEmpty()).collect(Collectors.joining("|"));
    }

    /** Returns how the columns were read, for people. */
    String words() {
        return IntStream.range(0, width())
                .filter(i -> fields.get(i) != null)
                .mapToObj(this::pair)
                .collect(Collectors.joining(", "));
    }

    private String pair(int column) {
        Field field = fields.get(column);
        String words = field == null ? "" : field.words();
        String label = labels.get(column).isBlank() ? "column " + (column + 1) : "\"" + labels.get(column) + "\"";
        return label + " as " + words;
    }
}
