package org.counciltracker.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardLexiconTest {

    private static final RulePack STANDARD =
            RulePack.fromFolder(Path.of("src/main/resources/org/counciltracker/packs/standard"));

    private static final CueTrial TRIAL = new CueTrial(Lexicon.of(STANDARD.lexicon()));

    @TestFactory
    Stream<DynamicTest> everyRowIsFoundInItsExample() {
        return withCues()
                .map(row -> DynamicTest.dynamicTest(
                        row.id(),
                        () -> assertThat(idsIn(row.fires())).as(row.fires()).contains(row.id())));
    }

    @TestFactory
    Stream<DynamicTest> noRowIsFoundInTheExampleThatLooksAlike() {
        return withCues()
                .filter(row -> !row.quiet().isEmpty())
                .map(row -> DynamicTest.dynamicTest(
                        row.id(),
                        () -> assertThat(idsIn(row.quiet())).as(row.quiet()).doesNotContain(row.id())));
    }

    @Test
    void everyRowHasBothExamples() {
        assertThat(STANDARD.lexicon())
                .allSatisfy(row -> assertThat(row.fires()).as(row.id()).isNotBlank())
                .allSatisfy(row -> assertThat(row.quiet()).as(row.id()).isNotBlank());
    }

    /** Rows of words that count as one have no cues to be found. */
    private static Stream<LexiconEntry> withCues() {
        return STANDARD.lexicon().stream().filter(row -> !row.kind().equals(Modifier.SAME.name()));
    }

    private static Set<String> idsIn(String text) {
        return TRIAL.idsIn(text);
    }
}
