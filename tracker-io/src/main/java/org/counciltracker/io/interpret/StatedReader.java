package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Update;
import org.counciltracker.parse.DateReader;
import org.jspecify.annotations.Nullable;

/** Reads what a status or rating column says of an item. */
final class StatedReader {

    private static final Pattern COLOUR = Pattern.compile("(?i)(red|amber|green|blue|gr[ae]y)\\b.*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("(?i)[ragb]");
    private static final int LONGEST_STATUS = 60;

    private StatedReader() {}

    /** Returns whether a status cell tells a story rather than a status. */
    static boolean isNarrative(String status) {
        return status.length() > LONGEST_STATUS;
    }

    static Stated read(Map<Field, String> texts, List<Update> updates, @Nullable Shading shading) {
        String status = texts.get(Field.STATUS);
        String rag = texts.get(Field.RAG);
        RagRating rating = rag == null ? null : rating(rag, true);
        if (rating == null && status != null) {
            rating = rating(status, false);
        }
        String words = status == null ? rag : status;
        boolean moved = words != null && isNarrative(words) && !updates.isEmpty();
        return new Stated(with(moved ? null : words, texts), rating, shading);
    }

    /**
     * Adds what a column for the day of completion says. A cell with nothing but a date gets the words of its heading;
     * any other, such as "Expected in May", speaks for itself.
     */
    private static @Nullable String with(@Nullable String status, Map<Field, String> texts) {
        List<String> words = new ArrayList<>();
        if (status != null) {
            words.add(status);
        }
        String completed = texts.get(Field.COMPLETED_ON);
        if (completed != null) {
            boolean dated = DateReader.whole(completed).isPresent();
            words.add(dated ? "Date completed: " + completed : completed);
        }
        return words.isEmpty() ? null : String.join("; ", words);
    }

    private static @Nullable RagRating rating(String cell, boolean letters) {
        String text = cell.strip();
        Matcher colour = COLOUR.matcher(text);
        if (colour.matches()) {
            String name = colour.group(1).toUpperCase(Locale.ROOT);
            return RagRating.valueOf(name.equals("GRAY") ? "GREY" : name);
        }
        if (letters && LETTER.matcher(text).matches()) {
            return switch (text.toUpperCase(Locale.ROOT)) {
                case "R" -> RagRating.RED;
                case "A" -> RagRating.AMBER;
                case "G" -> RagRating.GREEN;
                default -> RagRating.BLUE;
            };
        }
        return null;
    }
}
