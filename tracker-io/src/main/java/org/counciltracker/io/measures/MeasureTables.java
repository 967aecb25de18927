package org.counciltracker.io.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Document;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The tables of measures in a document.
 *
 * <p>A table is one where headings name periods and most of what stands below them are figures; everything else stays for others to
 * read. This class is immutable and thread-safe.
 */
public final class MeasureTables {

    private final List<MeasureTable> tables;
    private final Set<Place> claimed;

    private MeasureTables(List<MeasureTable> tables, Set<Place> claimed) {
        this.tables = List.copyOf(tables);
        this.claimed = Set.copyOf(claimed);
    }

    /**
     * Finds the tables of measures.
     *
     * @param document the document
     * @return its tables of measures, none where there are none
     */
    public static MeasureTables in(Document document) {
        TableFinder finder = new TableFinder();
        return new MeasureTables(finder.find(document), finder.claimed());
    }

    /**
     * Returns these tables without those that begin where someone else's rows stand, unless every heading of theirs is known.
     *
     * @param others tells whether the rows at a place are someone else's
     * @return the tables that stay
     */
    public MeasureTables outside(Predicate<Place> others) {
        List<MeasureTable> kept = tables.stream()
                .filter(table -> table.isSure() || !others.test(table.place()))
                .toList();
        Set<Place> places =
                kept.stream().flatMap(table -> table.places().stream()).collect(Collectors.toSet());
        return new MeasureTables(kept, places);
    }

    /**
     * Returns whether there are none.
     *
     * @return whether there are none
     */
    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /**
     * Returns whether what stands at a place is part of one of these tables, and so nobody else's.
     *
     * @param place the place of a row
     * @return whether it is
     */
    public boolean claims(Place place) {
        return claimed.contains(place);
    }

    /**
     * Reads the measures. What becomes no part of a measure is noted.
     *
     * @param documentDay the day that the document is of, by which months without a year are placed, or null
     * @param notes takes the notes
     * @return the measures in the order they stand
     */
    public List<Measure> read(@Nullable LocalDate documentDay, NoteBook notes) {
        return tables.stream()
                .flatMap(table -> new MeasureReader(table, documentDay, notes).read().stream())
                .toList();
    }
}
