package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Update;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.RatingWords;
import org.counciltracker.parse.RatingWords.Read;
import org.jspecify.annotations.Nullable;

/** Reads what a status or rating column says of an item. */
final class StatedReader {

    private static final int LONGEST_STATUS = 60;

    private StatedReader() {}

    /** Returns whether a status cell tells a story rather than a status. */
    static boolean isNarrative(String status) {
        return status.length() > LONGEST_STATUS;
    }

    static Stated read(Map<Field, String> texts, List<Update> updates, @Nullable Shading shading) {
        String status = texts.get(Field.STATUS);
        String rag = texts.get(Field.RAG);
        Optional<Read> rating = rag == null ? Optional.empty() : RatingWords.inRatingCell(rag);
        if (rating.isEmpty() && status != null) {
            rating = RatingWords.inStatusCell(status);
        }
        boolean moved = status != null && isNarrative(status) && !updates.isEmpty();
        List<String> words = new ArrayList<>();
        if (status != null && !moved) {
            words.add(status);
        }
        if (rag != null) {
            words.add(rag);
        }
        addCompletion(words, texts);
        return new Stated(
                words.isEmpty() ? null : String.join("; ", words),
                rating.map(Read::rating).orElse(null),
                shading);
    }

    /** Returns the cell that names two colours where one was to be told, if there is one. */
    static Optional<String> compoundRating(Map<Field, String> texts) {
        return Stream.of(Field.RAG, Field.STATUS)
                .flatMap(field -> Stream.ofNullable(texts.get(field)))
                .filter(RatingWords::isCompound)
                .findFirst();
    }

    /**
     * Adds what a column for the day of completion says. A cell with nothing but a date gets the words of its heading;
     * any other, such as "Expected in May", speaks for itself.
     */
    private static void addCompletion(List<String> words, Map<Field, String> texts) {
        String completed = texts.get(Field.COMPLETED_ON);
        if (completed != null) {
            boolean dated = DateReader.whole(completed).isPresent();
            words.add(dated ? "Date completed: " + completed : completed);
        }
    }
}
