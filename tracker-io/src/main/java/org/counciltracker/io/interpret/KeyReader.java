package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Shading;
import org.jspecify.annotations.Nullable;

/** Reads a tracker's own key of colours or statuses. */
final class KeyReader {

    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:(?:b?rag|colour|color|status)(?: (?:rating|status|code))? ?)?(?:key|legend)(?: to [\\p{L} ]{1,40})?\\s?[:.–—-]?");
    private static final Pattern IN_LINE =
            Pattern.compile("(?i)(?:(?:b?rag|colour|color|status) ?)?(?:key|legend)\\s?[:–—-]\\s?(.+)");
    private static final Pattern COLOUR =
            Pattern.compile("(?i)(red|amber|yellow|orange|green|blue|gr[ae]y)\\b\\s?[:=–—-]?\\s?(.*)");
    private static final Pattern PARTED =
            Pattern.compile("\\s?[;,]\\s?(?=(?i:red|amber|yellow|orange|green|blue|gr[ae]y)\\b)");
    private static final int LONGEST_LINE = 1000;

    private KeyReader() {}

    /** Returns whether a line begins a key in a table: "KEY", alone or in front of its entries. */
    static boolean begins(Line line) {
        int first = line.firstColumn();
        return first >= 0
                && line.cell(first).length() < 60
                && TITLE.matcher(line.cell(first).strip()).matches();
    }

    /** Returns the entries of a row of a key, in which the title may stand first. */
    static List<KeyEntry> entries(Line line) {
        List<KeyEntry> entries = new ArrayList<>();
        String colour = null;
        for (int i = 0; i < line.size(); i++) {
            String text = line.cell(i).strip();
            if (text.isEmpty() || (i == line.firstColumn() && begins(line))) {
                continue;
            }
            Matcher colours = COLOUR.matcher(text);
            if (colours.matches() && colours.group(2).isEmpty() && colour == null) {
                colour = text;
                continue;
            }
            Shading fill = i < line.fills().size() ? line.fills().get(i) : null;
            entries.add(entry(colour == null ? text : colour + ": " + text, fill));
            colour = null;
        }
        if (colour != null) {
            entries.add(entry(colour, null));
        }
        return entries;
    }

    /** Returns the entries of a key written in one line, such as "Key: Green = done; Red = late". */
    static Optional<List<KeyEntry>> inLine(String paragraph) {
        if (paragraph.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher key = IN_LINE.matcher(paragraph);
        if (!key.matches()) {
            return Optional.empty();
        }
        List<KeyEntry> entries = new ArrayList<>();
        for (String part : PARTED.split(key.group(1), -1)) {
            entries.add(entry(part.strip(), null));
        }
        return entries.stream().anyMatch(entry -> entry.shading() != null) ? Optional.of(entries) : Optional.empty();
    }

    private static KeyEntry entry(String label, @Nullable Shading fill) {
        Matcher colours = COLOUR.matcher(label);
        return new KeyEntry(label, fill == null && colours.matches() ? shading(colours.group(1)) : fill);
    }

    private static Shading shading(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yellow", "orange" -> new Shading("AMBER");
            case "gray" -> new Shading("GREY");
            default -> Shading.parse(word);
        };
    }
}
