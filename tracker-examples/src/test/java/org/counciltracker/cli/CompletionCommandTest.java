package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "tracker as,                assess",
        "tracker assess --mee,      --meetings",
        "tracker assess --format js, json",
        "tracker chase --nation wa, wales",
        "tracker explain --scheme b, brag",
        "tracker rules l,           list",
    })
    void completesInBash(String typed, String completion) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash here");
        Path script = folder.resolve("completion.sh");
        Files.writeString(script, CliRun.in(folder, "generate-completion").out());
        List<String> words = List.of(typed.split(" "));
        String ask =
                "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%s; COMP_LINE='%s'; _complete_tracker; echo \"${COMPREPLY[@]}\""
                        .formatted(script, typed, words.size() - 1, typed);

        // Outside a completion bash complains that compopt is of no use, and goes on.
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", ask)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bash.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo(completion);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(CliRun.in(folder, "generate-completion")).isEqualTo(CliRun.in(folder, "generate-completion"));
    }
}
