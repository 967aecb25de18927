package org.counciltracker.io.interpret;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of {@code cell-words.csv} by which a cell tells how something went, or answers whether it is agreed. */
final class ReportingWords {

    private static final int REACH = 200;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}’']+");
    private static final Set<String> NEWS = words("NEWS");
    private static final Set<String> ANSWERS = words("ANSWER");

    private ReportingWords() {}

    /** Returns whether words at the beginning of a cell report. */
    static boolean tell(String cell) {
        String head = cell.length() > REACH ? cell.substring(0, REACH) : cell;
        return Arrays.stream(NO_LETTER.split(head.toLowerCase(Locale.ROOT))).anyMatch(NEWS::contains);
    }

    /** Returns whether a cell says yes or no, and little else. */
    static boolean answer(String cell) {
        return cell.length() <= REACH / 4
                && Arrays.stream(NO_LETTER.split(cell.toLowerCase(Locale.ROOT).strip()))
                        .allMatch(ANSWERS::contains);
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (CsvRecord line : WordData.records("cell-words.csv")) {
            if (line.getField(0).equals(kind)) {
                words.addAll(Arrays.asList(line.getField(1).split(" ", -1)));
            }
        }
        return Set.copyOf(words);
    }
}
