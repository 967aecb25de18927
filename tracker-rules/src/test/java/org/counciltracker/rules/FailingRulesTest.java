package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counciltracker.rules.TestTrackers.MAY;

import java.nio.file.Path;
import org.counciltracker.rules.pack.RuleFiringException;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a pack that fail while they judge: each is told by its id, with the item that it met. */
class FailingRulesTest {

    private static final String DEEP = "function int deep( String words ) { return deep( words ) + 1; }\n";
    private static final String ON_HOLD = "propose( drools, $item, Status.ON_HOLD );";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Item( $item : key )   | Integer.parseInt( $item.value() );                 | status: LOCAL-010 failed on item "H1/24": java.lang.NumberFormatException: For input string: "H1/24"
            Item( $item : key )   | propose( drools, null, Status.ON_HOLD );           | status: LOCAL-010 failed on item "H1/24": java.lang.IllegalArgumentException: item (null) must not be null. Maybe bind it with $item : item, or $item : key of Item.
            Item( $item : key )   | propose( drools, $item, RagRating.RED );           | status: LOCAL-010 failed on item "H1/24": java.lang.IllegalArgumentException: a rule of stage status can't conclude rag. Maybe move it to: rag.
            Item( $item : key )   | deep( $item.value() );                             | status: LOCAL-010 failed on item "H1/24": java.lang.StackOverflowError. Maybe a function calls itself without an end.
            Item( $item : key )   | throw new AssertionError( "never" );               | status: LOCAL-010 failed on item "H1/24": java.lang.AssertionError: never
            Scheme( $name : name ) | Integer.parseInt( $name );                        | status: LOCAL-010 failed on no item: java.lang.NumberFormatException: For input string: "status-key"
            """)
    void aConclusionThatFails(String when, String then, String message) {
        fails(when, then, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Item( $item : key, ordinal > 2, Integer.parseInt( text ) > 3 )                                             | LOCAL-010 On hold: a test: the condition "Integer.parseInt( text ) > 3" failed on item "H4/24": java.lang.NumberFormatException: For input string: "Bring a paper on berthing fees."
            Evidence( $item : item, Integer.parseInt( proof.get( 0 ).quote() ) > 3 )                                   | LOCAL-010 On hold: a test: the condition "Integer.parseInt( proof.get( 0 ).quote() ) > 3" failed on item "H11/24": java.lang.NumberFormatException: For input string: "COMPLETED"
            Item( $item : key, $text : text ) News( item == $item, Integer.parseInt( $text ) > days )                  | LOCAL-010 On hold: a test: the condition "Integer.parseInt( $text ) > days" failed on item "H1/24": java.lang.NumberFormatException: For input string: "Provide regular updates on visiting yachts."
            Item( $item : key, $text : text ) eval( Integer.parseInt( $text ) > 3 )                                    | status: a condition of LOCAL-010 failed on item "H1/24": java.lang.NumberFormatException: For input string: "Provide regular updates on visiting yachts."
            Item( $item : key, $text : text ) accumulate( News( item == $item ); $n : sum( Integer.parseInt( $text ) ) ) | status: a condition of LOCAL-010 failed on item "H1/24": java.lang.NumberFormatException: For input string: "Provide regular updates on visiting yachts."
            Item( $item : key, deep( text ) > 3 )                                                                      | integrity: function deep of the pack mine (status) failed on item "H1/24": java.lang.StackOverflowError. Maybe a function calls itself without an end.
            Item( $item : key, $text : text ) eval( deep( $text ) > 3 )                                                | status: LOCAL-010 failed on item "H1/24": java.lang.StackOverflowError. Maybe a function calls itself without an end.
            """)
    void aConditionThatFails(String when, String message) {
        fails(when, ON_HOLD, message);
    }

    @Test
    void aRuleThatMakesItselfTrueAgain() {
        fails(
                "Threshold( key == \"stale.days\", $n : value ) Item( $item : key )",
                "insert( new Threshold( \"stale.days\", $n + 1 ) );",
                "status: rules fired more than 33800 times. LOCAL-010 fires most, last on item \"H13/24\". "
                        + "Maybe its then part makes its when part true again.");
    }

    private void fails(String when, String then, String message) {
        TestPacks.write(folder, "status/mine.drl", DEEP + """
                rule "LOCAL-010 On hold: a test"
                    @id("LOCAL-010") @basis("A test")
                when
                    %s
                then
                    %s
                end
                """.formatted(when, then));
        RulesEngine engine =
                RulesEngine.builder().pack(RulePack.fromFolder(folder)).build();

        assertThatThrownBy(() -> engine.assess(TestTrackers.harbour(), MAY))
                .isInstanceOf(RuleFiringException.class)
                .hasMessage(message);
    }
}
