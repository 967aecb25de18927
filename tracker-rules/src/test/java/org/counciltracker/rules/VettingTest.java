package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs that are refused where packs are vetted, and packs that look like them and aren't.
 *
 * <p>Each file in {@code vetting/hostile} ends with what is said of it. Run with {@code -Dgolden.rewrite=true} to write what
 * is said now, and read it.
 */
class VettingTest {

    private static final Path VETTING = Path.of("src/test/resources/vetting");
    private static final String SAID = "\n// Refused:\n";
    private static final String LEDGER = "org.counciltracker.rules.ledger";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> hostilePacksAreRefused() {
        return files("hostile")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String text = read(file);
                    String rules = text.contains(SAID) ? text.substring(0, text.indexOf(SAID)) : text.stripTrailing();

                    List<String> said = refusals(file);

                    String now = rules
                            + SAID
                            + String.join(
                                    "",
                                    said.stream()
                                            .map(line -> "// " + line + "\n")
                                            .toList());
                    if (Boolean.getBoolean("golden.rewrite")) {
                        Files.writeString(file, now);
                    }
                    assertThat(text).isEqualTo(now);
                    assertThat(said).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> harmlessPacksAreTaken() {
        return files("harmless")
                .map(file -> DynamicTest.dynamicTest(
                        name(file), () -> assertThat(refusals(file)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> thePacksOfOtherTestsAreTaken() {
        return Stream.of("added-rule", "application", "harbour")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(RulesEngine.builder()
                                        .pack(TestPacks.named(name))
                                        .vet(Set.of(LEDGER))
                                        .build()
                                        .rules())
                                .isNotEmpty()));
    }

    @Test
    void factsOfAnApplicationAreAllowedOnlyByName() {
        assertThatThrownBy(() -> RulesEngine.builder()
                        .pack(TestPacks.named("application"))
                        .vet(true)
                        .build())
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("status/invoices.drl:8: LEDGER-010: ")
                .hasMessageEndingWith(
                        "Maybe allow the package (org.counciltracker.rules.ledger) as well, if it holds facts of yours.");
    }

    @Test
    void withoutVettingNothingIsRefused() {
        TestPacks.write(folder, "status/mine.drl", read(VETTING.resolve("hostile/prints.drl")));

        assertThat(RulesEngine.builder()
                        .pack(RulePack.fromFolder(folder))
                        .vet(false)
                        .build()
                        .rules())
                .extracting(RuleInForce::id)
                .contains("LOCAL-010");
    }

    private List<String> refusals(Path file) throws IOException {
        Path pack = Files.createTempDirectory(folder, "pack");
        TestPacks.write(pack, "status/" + file.getFileName(), read(file));
        var engine = RulesEngine.builder().pack(RulePack.fromFolder(pack)).vet(Set.of(LEDGER));
        RulePackException refused = catchThrowableOfType(RulePackException.class, engine::build);
        return refused == null ? List.of() : refused.lines();
    }

    private static Stream<Path> files(String kind) {
        try (Stream<Path> files = Files.list(VETTING.resolve(kind))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".drl", "").replace('-', ' ');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
