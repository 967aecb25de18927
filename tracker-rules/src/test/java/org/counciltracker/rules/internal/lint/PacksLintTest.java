package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.internal.lint.Linted.STANDARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs that are fine. */
class PacksLintTest {

    @Test
    void theStandardPackLivesByTheSameLaw() {
        assertThat(Linted.lint(null, STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void soDoThosePacksThatTestsAndExamplesUse(Path pack) {
        assertThat(Linted.lint(null, STANDARD, RulePack.fromFolder(pack))).isEmpty();
    }

    static List<Path> packs() throws IOException {
        List<Path> packs = new ArrayList<>();
        for (String root : List.of("src/test/resources/packs", "../tracker-examples/src")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.endsWith("pack.yaml"))
                        .map(Path::getParent)
                        .forEach(packs::add);
            }
        }
        return packs;
    }
}
