package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Edition;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.MeetingDateParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a report, whose lines say what they tell: "To: …", "Date: …", "Title: …". Not thread-safe.
 *
 * <p>Where no line says that it is the title, the lines before the first long paragraph are read as those of a tracker.
 */
final class ReportHead {

    private static final Pattern LABELLED = Pattern.compile("([^:\\t]{2,30})[:\\t]\\s*(\\S.*)");
    private static final int LONGEST_TITLE_LINE = 160;
    private static final Map<String, String> FIELDS = load();

    private final HeadReader unlabelled = new HeadReader();
    private final List<String> before = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private @Nullable PartialDate date;
    private boolean open = true;

    /** Takes the next line, if it is still part of the head. */
    boolean takes(Line line) {
        String text = line.raw();
        Matcher labelled = LABELLED.matcher(text);
        String field = labelled.matches() ? FIELDS.get(MatchKey.of(labelled.group(1))) : null;
        if (!open || (field == null && (!lines.isEmpty() || text.length() > LONGEST_TITLE_LINE))) {
            open = false;
            return false;
        }
        if (field == null) {
            before.add(text);
            unlabelled.add(text, line.heading());
            return true;
        }
        lines.add(text);
        if (field.equals("TITLE")) {
            titles.add(labelled.group(2));
        } else if (field.equals("DATE") && date == null) {
            date = MeetingDateParser.parse(labelled.group(2)).date();
        }
        return true;
    }

    String title() {
        return titles.isEmpty() ? unlabelled.title() : String.join(" ", titles);
    }

    /** Returns all lines of the head that are not the title. */
    String introduction() {
        if (titles.isEmpty()) {
            List<String> rest =
                    new ArrayList<>(unlabelled.introduction().lines().toList());
            rest.addAll(lines);
            return String.join("\n", rest);
        }
        List<String> all = new ArrayList<>(before);
        all.addAll(lines);
        return String.join("\n", all);
    }

    @Nullable
    String body() {
        return unlabelled.body();
    }

    @Nullable
    Edition edition() {
        return date == null ? unlabelled.edition() : new Edition(date);
    }

    private static Map<String, String> load() {
        Map<String, String> fields = new HashMap<>();
        WordData.records("head-labels.csv")
                .forEach(line -> fields.put(MatchKey.of(line.getField(1)), line.getField(0)));
        return Map.copyOf(fields);
    }
}
