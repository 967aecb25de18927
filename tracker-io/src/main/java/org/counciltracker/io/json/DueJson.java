package org.counciltracker.io.json;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.UndatedDue;
import org.jspecify.annotations.Nullable;

/** Writes a due date; kinds without a span have the same keys, with null for what they lack. */
final class DueJson {

    private final JsonOutput json;

    private DueJson(JsonOutput json) {
        this.json = json;
    }

    static void write(JsonOutput json, String name, TrackerItem item) {
        DueDate due = item.due();
        if (due == null) {
            json.text(name, null);
        } else {
            json.object(
                    name,
                    () -> new DueJson(json)
                            .members(due, item.details().inherited().due()));
        }
    }

    private void members(DueDate due, @Nullable InheritedCell inherited) {
        json.text("text", due.text());
        json.text("kind", kind(due));
        if (due instanceof DueWindow window) {
            span(window.earliest(), window.latest(), window.edtf());
        } else if (due instanceof RecurringDue recurring) {
            span(recurring.firstEarliest(), recurring.firstLatest(), null);
        } else {
            span(null, null, null);
        }
        json.text("basis", due.basis());
        readings("alternatives", due instanceof DueWindow window ? window.alternatives() : List.of());
        readings("revisions", due instanceof DueWindow window ? window.revisions() : List.of());
        json.text("inheritedFrom", inherited == null ? null : inherited.reference());
    }

    private void span(@Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable String edtf) {
        json.text("earliest", earliest);
        json.text("latest", latest);
        json.text("edtf", edtf);
    }

    private void readings(String name, List<DueWindow.Reading> readings) {
        json.array(name, readings, this::reading);
    }

    private void reading(DueWindow.Reading reading) {
        json.object(() -> {
            json.text("earliest", reading.earliest());
            json.text("latest", reading.latest());
            json.text("basis", reading.basis());
        });
    }

    private static String kind(DueDate due) {
        if (due instanceof DueWindow) {
            return "DATED";
        } else if (due instanceof OngoingDue) {
            return "ONGOING";
        } else if (due instanceof UndatedDue) {
            return "UNDATED";
        } else if (due instanceof EventDue) {
            return "EVENT";
        } else if (due instanceof RecurringDue) {
            return "RECURRING";
        }
        throw new IllegalArgumentException("due (%s) is of no kind that JSON has a name for.".formatted(due));
    }
}
