package org.counciltracker.io.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.interpret.HeaderLabels.Label;

/** Reads a heading that asks, such as "Who is to do it?" or "What was decided": {@code header-questions.csv} has what is asked for. */
final class HeaderQuestions {

    private static final int MOST_WORDS = 10;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final List<Question> QUESTIONS = load();

    private HeaderQuestions() {}

    /** A word that opens a question, one of which must be among the others, and what is asked for. */
    private record Question(String opens, Set<String> with, List<Field> fields) {

        boolean fits(List<String> words) {
            return words.get(0).equals(opens)
                    && (with.isEmpty() || words.stream().anyMatch(with::contains));
        }
    }

    static Optional<Label> read(String heading) {
        List<String> words = Arrays.stream(WORDS.split(heading.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return QUESTIONS.stream()
                .filter(question -> question.fits(words))
                .findFirst()
                .map(question -> new Label(heading, question.fields()));
    }

    private static List<Question> load() {
        return WordData.records("header-questions.csv").stream()
                .map(line -> new Question(
                        line.getField(0),
                        line.getField(1).isEmpty()
                                ? Set.of()
                                : Set.of(line.getField(1).split(" ", -1)),
                        Arrays.stream(line.getField(2).split("\\|"))
                                .map(Field::valueOf)
                                .toList()))
                .toList();
    }
}
