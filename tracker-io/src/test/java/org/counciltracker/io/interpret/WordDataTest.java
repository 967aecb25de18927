package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One look over all the words that ship. */
class WordDataTest {

    @Test
    void givesEachHeadingOneMeaning() {
        Map<String, String> fields = new HashMap<>();
        for (CsvRecord line : WordData.records("headers.csv")) {
            String key = MatchKey.of(line.getField(1));
            String before = fields.putIfAbsent(key, line.getField(0));
            assertThat(before == null || before.equals(line.getField(0)))
                    .as("line %d: \"%s\" stands for %s too", line.getStartingLineNumber(), line.getField(1), before)
                    .isTrue();
        }
    }

    @Test
    void findsEveryHeading() {
        for (CsvRecord line : WordData.records("headers.csv")) {
            assertThat(HeaderLabels.find(line.getField(1))).as(line.getField(1)).isPresent();
        }
    }
}
