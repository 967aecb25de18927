package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Shading;
import org.counciltracker.parse.RatingWords;
import org.jspecify.annotations.Nullable;

/** Reads a tracker's own key of colours or statuses. */
final class KeyReader {

    private static final String OF_COLOURS = "(?:b?rag|colour|color|status)(?: (?:rating|status|code)s?)?";
    private static final String KEY = "(?:(?:" + OF_COLOURS + " ?)?(?:key|legend)|" + OF_COLOURS
            + " (?:definitions?|descriptions?|guide|coding))(?: to [\\p{L} ]{1,40})?";
    private static final int MOST_LABELS = 3;
    private static final Pattern SIGN =
            Pattern.compile("(?i)" + OF_COLOURS + "|ratings?|symbols?|codes?|shading|colours?");
    private static final Pattern MEANING = Pattern.compile(
            "(?i)meanings?|means|definitions?|explanations?|what (?:it|this|that|they) means?|stands for");
    private static final Pattern TITLE = Pattern.compile("(?i)" + KEY + "\\s?[:.–—-]?");
    private static final Pattern IN_LINE = Pattern.compile("(?i)" + KEY + "\\s?[:–—-]\\s?(.+)", Pattern.DOTALL);

    /** What may open a key in one line that isn't called one. */
    private static final Pattern UNTITLED = Pattern.compile(
            "(?i)(?:(?:b?rag|colours?|colors?)(?: (?:ratings?|status|codes?))?\\s?[:–—-]\\s?)?(.+)", Pattern.DOTALL);

    private static final String JOINTS = "=:–—-";
    private static final Pattern PARTING = Pattern.compile("\\s*[;,|•\\n]\\s*|\\s+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s;,|•–—-]+$");
    private static final int LONGEST_LINE = 1000;

    private KeyReader() {}

    /** Returns whether a line begins a key in a table: "KEY", alone or in front of its entries, or "RAG | Meaning". */
    static boolean begins(Line line) {
        int first = line.firstColumn();
        return isHeader(line)
                || first >= 0
                        && line.cell(first).length() < 60
                        && TITLE.matcher(line.cell(first).strip()).matches();
    }

    /** Returns whether a line names the columns of a key and holds none of its entries. */
    static boolean isHeader(Line line) {
        List<String> labels = line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return labels.size() > 1
                && labels.size() <= MOST_LABELS
                && labels.stream()
                        .allMatch(label -> SIGN.matcher(label).matches()
                                || MEANING.matcher(label).matches())
                && labels.stream().anyMatch(label -> SIGN.matcher(label).matches())
                && labels.stream().anyMatch(label -> MEANING.matcher(label).matches());
    }

    /** A cell of a key: words, or nothing but a colour, as a fill or by its name. */
    private record Part(String text, @Nullable Shading fill, boolean swatch) {

        boolean names() {
            return swatch && !text.isEmpty();
        }
    }

    /** Returns the entries of a row of a key, in which the title may stand first. A colour stands in front of its words or behind. */
    static List<KeyEntry> entries(Line line) {
        if (isHeader(line)) {
            return List.of();
        }
        List<Part> parts = parts(line);
        boolean behind = parts.size() > 1
                && !parts.get(0).swatch()
                && parts.get(0).fill() == null
                && parts.get(1).swatch()
                && !opensEntry(parts.get(0).text());
        List<KeyEntry> entries = new ArrayList<>();
        Part waiting = null;
        for (Part part : parts) {
            boolean completes = waiting != null && waiting.swatch() != part.swatch();
            if (completes && waiting != null) {
                entries.add(part.swatch() ? entry(waiting, part) : entry(part, waiting));
                waiting = null;
                continue;
            }
            if (waiting != null) {
                addAlone(waiting, entries);
            }
            boolean waits = part.swatch() || behind;
            waiting = waits ? part : null;
            if (!waits) {
                addAlone(part, entries);
            }
        }
        if (waiting != null) {
            addAlone(waiting, entries);
        }
        return entries;
    }

    /** Returns the cells that say something, by words or by their fill; what a wide cell covers is that cell. */
    private static List<Part> parts(Line line) {
        List<Part> parts = new ArrayList<>();
        Shading left = null;
        for (int i = 0; i < line.size(); i++) {
            String text = line.cell(i).strip();
            Shading fill = i < line.fills().size() ? line.fills().get(i) : null;
            boolean title = i == line.firstColumn() && begins(line);
            boolean covered = text.isEmpty() && (fill == null || fill.equals(left));
            if (!title && !covered) {
                parts.add(new Part(text, fill, text.isEmpty() || isColour(text)));
            }
            left = fill;
        }
        return parts;
    }

    private static boolean isColour(String text) {
        return RatingWords.inRatingCell(text)
                .filter(read -> text.substring(0, read.start()).isBlank()
                        && text.substring(read.end()).isBlank())
                .isPresent();
    }

    private static void addAlone(Part part, List<KeyEntry> entries) {
        if (!part.text().isEmpty()) {
            entries.add(entry(part.text(), part.swatch() ? null : part.fill()));
        }
    }

    private static KeyEntry entry(Part words, Part colour) {
        String label = colour.names() ? colour.text() + ": " + words.text() : words.text();
        boolean own = words.fill() != null && !colour.names();
        return entry(label, own ? words.fill() : colour.fill() == null ? words.fill() : colour.fill());
    }

    /** Returns the entries of a key written in one line, such as "Key: Green = done; Red = late". */
    static Optional<List<KeyEntry>> inLine(String paragraph) {
        if (paragraph.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher titled = IN_LINE.matcher(paragraph);
        if (titled.matches()) {
            return Optional.of(inText(titled.group(1)))
                    .filter(entries -> entries.stream().anyMatch(entry -> entry.shading() != null));
        }
        Matcher untitled = UNTITLED.matcher(paragraph);
        return untitled.matches() && opensEntry(untitled.group(1))
                ? Optional.of(inText(untitled.group(1))).filter(entries -> entries.size() > 1)
                : Optional.empty();
    }

    /** Returns whether a text begins like an entry: with a colour, a sign and words. Figures after it are totals. */
    static boolean opensEntry(String text) {
        return RatingWords.inRatingCell(text)
                .filter(read -> read.start() == 0)
                .map(read -> text.substring(read.end()).strip())
                .filter(rest -> rest.length() > 1 && JOINTS.indexOf(rest.charAt(0)) >= 0)
                .map(rest -> rest.substring(1).strip())
                .filter(words -> !words.isEmpty() && Character.isLetter(words.charAt(0)))
                .isPresent();
    }

    /** Cuts a line before each colour that opens an entry. */
    private static List<KeyEntry> inText(String text) {
        List<KeyEntry> entries = new ArrayList<>();
        int start = 0;
        Matcher parting = PARTING.matcher(text);
        while (parting.find()) {
            if (opensEntry(text.substring(parting.end()))) {
                addPart(text.substring(start, parting.start()), entries);
                start = parting.end();
            }
        }
        addPart(text.substring(start), entries);
        return entries;
    }

    private static void addPart(String part, List<KeyEntry> entries) {
        String label = LOOSE_END.matcher(part).replaceFirst("").strip();
        if (!label.isEmpty()) {
            entries.add(entry(label, null));
        }
    }

    /** Returns an entry, of the colour that opens its words where it has no fill. */
    static KeyEntry entry(String label, @Nullable Shading fill) {
        return new KeyEntry(
                label,
                fill != null
                        ? fill
                        : RatingWords.inRatingCell(label)
                                .map(read -> new Shading(read.rating().name()))
                                .orElse(null));
    }
}
