package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final Pattern COMPILER =
            Pattern.compile("^(drools-model-codegen|drools-model-prototype|drools-mvel|drools-codegen-common|javaparser"
                    + "|drools-ecj|ecj|antlr|drools-drl|drools-io|kie-util)");

    private static final String REFUSED = """
            standard: PROPOSED_COMPLETE
            legend: PROPOSED_COMPLETE
            refused: status/closing.drl: cannot compile rules, since the compiler is not on the class path. \
            Add the dependency org.drools:drools-model-codegen.
            """;

    @Test
    void withoutTheCompilerOnlyPacksWithRulesOfTheirOwnAreRefused() throws Exception {
        assertThat(Fork.java(PacksMain.class, COMPILER)).isEqualToNormalizingNewlines(REFUSED);
    }

    @Test
    void withoutTheCodeGeneratorAloneTheyAreRefusedToo() throws Exception {
        assertThat(Fork.java(PacksMain.class, Pattern.compile("^drools-model-codegen")))
                .isEqualToNormalizingNewlines(REFUSED);
    }

    @Test
    void packsCompileUnderTheParserThatIsToCome() throws Exception {
        assertThat(Fork.java(PacksMain.class, NOTHING, "-Ddrools.drl.antlr4.parser.enabled=true"))
                .isEqualToNormalizingNewlines("""
                        standard: PROPOSED_COMPLETE
                        legend: PROPOSED_COMPLETE
                        harbour: IMPLEMENTED
                        """);
    }

    @Test
    void casesNeedNoJUnit() throws Exception {
        assertThat(Fork.java(CasesMain.class, Pattern.compile("^(junit|opentest4j|apiguardian)")))
                .isEqualToNormalizingNewlines("""
                        cases 3, failed 0
                        without JUnit
                        """);
    }
}
