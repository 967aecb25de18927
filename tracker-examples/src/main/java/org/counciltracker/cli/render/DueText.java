package org.counciltracker.cli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** How a due date was read, in sentences. */
final class DueText {

    private DueText() {}

    static List<String> lines(@Nullable DueDate due) {
        if (due == null) {
            return List.of("The tracker has no due date for it.");
        }
        List<String> lines = new ArrayList<>();
        String written = due.text().isBlank() ? "The due cell is blank" : "Due \"%s\"".formatted(due.text());
        if (due instanceof DueWindow window) {
            lines.add("%s: %s (%s)".formatted(written, span(window.earliest(), window.latest()), window.basis()));
            for (DueWindow.Reading other : window.alternatives()) {
                lines.add("It may also mean %s (%s).".formatted(span(other.earliest(), other.latest()), other.basis()));
            }
            for (DueWindow.Reading earlier : window.revisions()) {
                lines.add("It was %s before.".formatted(span(earlier.earliest(), earlier.latest())));
            }
        } else if (due instanceof RecurringDue recurring
                && recurring.firstEarliest() != null
                && recurring.firstLatest() != null) {
            lines.add("%s: recurs, first %s (%s)"
                    .formatted(written, span(recurring.firstEarliest(), recurring.firstLatest()), due.basis()));
        } else if (due instanceof RecurringDue) {
            lines.add("%s: %s".formatted(written, due.basis()));
        } else {
            lines.add("%s: no date to be late for (%s)".formatted(written, due.basis()));
        }
        return lines;
    }

    private static String span(LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest)
                ? DateWords.of(earliest)
                : DateWords.of(earliest) + " to " + DateWords.of(latest);
    }
}
