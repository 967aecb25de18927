package org.counciltracker.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardLexiconTest {

    private static final RulePack STANDARD =
            RulePack.fromFolder(Path.of("src/main/resources/org/counciltracker/packs/standard"));

    private static final Lexicon LEXICON = Lexicon.of(STANDARD.lexicon());

    @TestFactory
    Stream<DynamicTest> everyRowIsFoundInItsExample() {
        return STANDARD.lexicon().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id(),
                        () -> assertThat(idsIn(row.fires())).as(row.fires()).contains(row.id())));
    }

    @TestFactory
    Stream<DynamicTest> noRowIsFoundInTheExampleThatLooksAlike() {
        return STANDARD.lexicon().stream()
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

    private static List<String> idsIn(String text) {
        List<Token> tokens = Tokens.of(text);
        Lexicon.Found found = LEXICON.find(tokens);
        ClauseCutter plain = ClauseCutter.cut(tokens, List.of());
        ClauseCutter clauses = ClauseCutter.cut(tokens, found.standing(plain.clauseOf()));
        return found.standing(clauses.clauseOf()).stream()
                .map(hit -> hit.value().id())
                .toList();
    }
}
