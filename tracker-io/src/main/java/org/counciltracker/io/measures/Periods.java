package org.counciltracker.io.measures;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.parse.measure.PeriodReader;
import org.counciltracker.parse.measure.PeriodText;
import org.counciltracker.parse.measure.PeriodText.Order;
import org.jspecify.annotations.Nullable;

/** Reads the periods of one table, and remembers what had to be supposed. Not thread-safe. */
final class Periods {

    private final @Nullable LocalDate documentDay;
    private final NoteBook notes;
    private final Set<String> remarks = new LinkedHashSet<>();

    Periods(@Nullable LocalDate documentDay, NoteBook notes) {
        this.documentDay = documentDay;
        this.notes = notes;
    }

    @Nullable
    LocalDate documentDay() {
        return documentDay;
    }

    /** Returns the period that words name, or null. */
    @Nullable
    ReportingPeriod read(String label) {
        Optional<PeriodText> read = PeriodReader.read(label, documentDay);
        read.map(PeriodText::remark).ifPresent(remarks::add);
        return read.map(PeriodText::period).orElse(null);
    }

    /** Returns where a period stands that is named by its order only; a heading such as "Actual" is the latest. */
    static Order order(String label) {
        return PeriodReader.read(label, null).map(PeriodText::order).orElse(Order.LATEST);
    }

    void noteRemarks(Place place) {
        if (!remarks.isEmpty()) {
            notes.info(NoteCode.ODD_PERIOD, place, "Periods: " + String.join(" ", remarks), null);
        }
    }
}
