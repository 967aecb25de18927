package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RulePackCasesTest {

    private static final Path HARBOUR = Path.of("src/test/resources/packs/harbour");

    @TestFactory
    Stream<DynamicNode> pack() {
        return RulePackCases.of(HARBOUR);
    }

    @Test
    void aFileIsAContainerAndACaseATestThatLeadsToItsLine() {
        DynamicContainer file =
                (DynamicContainer) RulePackCases.of(HARBOUR).findFirst().orElseThrow();
        List<? extends DynamicNode> tests = file.getChildren().toList();
        URI uri = HARBOUR.resolve("cases/status/closing.yaml").toUri();

        assertThat(file.getDisplayName()).isEqualTo("cases/status/closing.yaml");
        assertThat(file.getTestSourceUri()).contains(uri);
        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "What its owner asks to close is implemented",
                        "What its owner has begun is not",
                        "A survey in dry dock is on hold");
        assertThat(tests.get(1).getTestSourceUri()).contains(URI.create(uri + "?line=8"));
    }

    @Test
    void aCaseThatFailsOrCannotBeReadIsATestThatFails(@TempDir Path folder) {
        Path pack = TestPacks.write(folder, "cases/a.yaml", """
                - case: It waits
                  asOf: 2024-09-01
                  item: {ref: A1, text: Mend it., responsible: Estates}
                  must: {status: ON_HOLD}
                - case: It is read
                  asOf: soon
                  item: {ref: A1}
                  must: {stale: false}
                """);
        List<DynamicTest> tests = tests(pack);

        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("can be read", "It waits");
        assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("cases/a.yaml:6: asOf (soon) must be a date such as 2024-09-01.");
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        cases/a.yaml:1: It waits
                          status is NO_PROGRESS_REPORTED, not ON_HOLD.
                            expected: status ON_HOLD
                            got:      status NO_PROGRESS_REPORTED
                            proposed: NO_PROGRESS_REPORTED by STATUS-010 (decided)""");
    }

    @Test
    void aPackThatCannotBeReadHasNoTests(@TempDir Path folder) {
        assertThatThrownBy(() -> RulePackCases.of(folder)).isInstanceOf(RulePackException.class);
    }

    @Test
    void aPackInAJarHasTheSameTests(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("harbour.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"));
                Stream<Path> paths = Files.walk(HARBOUR)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy =
                        files.getPath("/" + HARBOUR.relativize(path).toString().replace('\\', '/'));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }

        assertThat(tests(jar)).hasSize(3).allSatisfy(test -> {
            assertThat(test.getTestSourceUri()).isEmpty();
            assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException();
        });
    }

    @Test
    void theCasesOfTheStandardPackRunToo() {
        Path standard = CaseFolder.STANDARD.resolveSibling("");

        assertThat(tests(standard))
                .allSatisfy(
                        test -> assertThatCode(test.getExecutable()::execute).doesNotThrowAnyException());
    }

    private static List<DynamicTest> tests(Path pack) {
        return RulePackCases.of(pack)
                .map(DynamicContainer.class::cast)
                .flatMap(DynamicContainer::getChildren)
                .map(DynamicTest.class::cast)
                .toList();
    }
}
