package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactNamesTest {

    private static final Path FACTS = Path.of("src/main/java/org/counciltracker/rules/fact");

    @Test
    void holdsEveryRecordOfThePackageOfFacts() throws Exception {
        try (Stream<Path> files = Files.list(FACTS)) {
            List<String> records = files.filter(FactNamesTest::isRecord)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();

            assertThat(FactNames.ALL).isEqualTo(records);
        }
    }

    private static boolean isRecord(Path file) {
        try {
            return Files.readString(file).contains("\npublic record ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
