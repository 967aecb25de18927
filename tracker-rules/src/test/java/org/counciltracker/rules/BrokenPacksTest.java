package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.PackSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs that are broken as their authors break them, each beside all that the check says of it. To add one, make a folder
 * with the pack, run this test with {@code -Dgolden.rewrite=true}, and read the {@code expected.txt} that it writes.
 */
class BrokenPacksTest {

    static final Path FOLDER = Path.of("src/test/resources/broken-packs");

    private static final String EXPECTED = "expected.txt";

    /** What means nothing to an author: names of generated classes, packages of the engine, traces. */
    private static final Pattern INNER_WORDS = Pattern.compile(
            "(?i)LambdaConsequence|LambdaPredicate|LambdaExtractor|Rules[0-9A-F]{8}|org\\.drools|org\\.kie"
                    + "|javaparser|ecj|\\[ERR|Exception|stacktrace|\\bat [\\w.$]+\\(");

    @ParameterizedTest
    @MethodSource("packs")
    void theCheckSaysAllThatIsExpected(Path pack) throws IOException {
        List<PackProblem> problems = RulePackCheck.of(PackSource.at(pack));
        String said = problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
        Path expected = pack.resolve(EXPECTED);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, said);
        }

        assertThat(said).isEqualTo(Files.readString(expected));
        assertThat(said.lines())
                .hasSameSizeAs(problems)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(INNER_WORDS));
    }

    @Test
    void thereAreAtLeastThirty() {
        assertThat(packs()).hasSizeGreaterThanOrEqualTo(30);
    }

    static List<Path> packs() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
