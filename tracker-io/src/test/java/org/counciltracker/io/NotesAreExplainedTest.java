package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counciltracker.io.table.NoteCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotesAreExplainedTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeStandsInTheGuideWithWhatToDo(NoteCode code) throws IOException {
        assertThat(Files.readAllLines(Path.of("docs", "reading", "notes.md")))
                .anyMatch(line -> line.startsWith("| `%s` |".formatted(code)));
    }
}
