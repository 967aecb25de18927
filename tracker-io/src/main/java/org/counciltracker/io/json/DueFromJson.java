package org.counciltracker.io.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.UndatedDue;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DueJson} writes. */
final class DueFromJson {

    private static final String DAY = "a day such as 2021-06-30";

    private DueFromJson() {}

    static @Nullable DueDate read(JsonValue due) throws UnreadableException {
        if (due.isNull()) {
            return null;
        }
        String text = due.get("text").text();
        String basis = due.get("basis").text();
        JsonValue kind = due.get("kind");
        return switch (kind.text()) {
            case "DATED" -> dated(due, text, basis);
            case "RECURRING" -> recurring(due, text, basis);
            case "ONGOING" -> new OngoingDue(text, basis);
            case "UNDATED" -> new UndatedDue(text, basis);
            case "EVENT" -> new EventDue(text, basis);
            default ->
                throw kind.wrong("must be one of DATED, ONGOING, UNDATED, EVENT, RECURRING, but is \"%s\""
                        .formatted(kind.text()));
        };
    }

    private static DueDate dated(JsonValue due, String text, String basis) throws UnreadableException {
        LocalDate earliest = day(due.get("earliest"));
        LocalDate latest = day(due.get("latest"));
        if (earliest.isAfter(latest)) {
            throw due.get("latest").wrong("must not be before earliest (%s), but is %s".formatted(earliest, latest));
        }
        return new DueWindow(
                earliest,
                latest,
                text,
                basis,
                due.get("edtf").text(),
                readings(due.get("alternatives")),
                readings(due.get("revisions")));
    }

    private static DueDate recurring(JsonValue due, String text, String basis) throws UnreadableException {
        LocalDate earliest = due.get("earliest").asOrNull(DAY, LocalDate::parse);
        LocalDate latest = due.get("latest").asOrNull(DAY, LocalDate::parse);
        if ((earliest == null) != (latest == null)) {
            throw due.get("latest").wrong("must be null where earliest is, and only there");
        }
        return new RecurringDue(text, basis, earliest, latest);
    }

    private static List<DueWindow.Reading> readings(JsonValue array) throws UnreadableException {
        List<DueWindow.Reading> readings = new ArrayList<>();
        for (JsonValue reading : array.elements()) {
            readings.add(new DueWindow.Reading(
                    day(reading.get("earliest")),
                    day(reading.get("latest")),
                    reading.get("basis").text()));
        }
        return readings;
    }

    private static LocalDate day(JsonValue value) throws UnreadableException {
        return value.as(DAY, LocalDate::parse);
    }
}
