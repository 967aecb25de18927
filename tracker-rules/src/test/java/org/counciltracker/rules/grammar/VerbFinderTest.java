package org.counciltracker.rules.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbFinderTest {

    private static final VerbFinder FINDER = VerbFinder.knowing(Set.of("circulate", "issue", "sandpaper"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The list was circulated.                    | circulate PAST
                The list has not yet been circulated.       | circulate PAST denied
                The list is being circulated.               | circulate ONGOING
                The list will be circulated.                | circulate FUTURE
                The list won't be circulated.               | circulate FUTURE denied
                The list could have been circulated.        | circulate CONDITIONAL
                Officers circulated the list.               | circulate PAST
                Officers are circulating the list.          | circulate ONGOING
                Officers have been circulating it.          | circulate ONGOING
                Officers to circulate the list.             | circulate FUTURE
                We circulate it.                            | circulate PRESENT
                They did not circulate it.                  | circulate PAST denied
                It doesn't circulate the list.              | circulate PRESENT denied
                No list has been circulated.                | circulate PAST denied
                Nobody circulated it.                       | circulate PAST denied
                Circulated to members.                      | circulate PAST
                Circulating it now.                         | circulate ONGOING
                The list has yet to be circulated.          | have PRESENT, circulate PRESENT denied
                They failed to circulate it.                | fail PAST, circulate PRESENT denied
                They managed to circulate it.               | manage PAST, circulate PAST
                They agreed to circulate it.                | agree PAST, circulate FUTURE
                They agreed not to circulate it.            | agree PAST, circulate FUTURE denied
                They continue to circulate it.              | circulate ONGOING
                They met the board to circulate it.         | meet PAST, circulate FUTURE aside
                They wrote it.                              | write PAST
                It was written and circulated.              | write PAST, circulate PAST
                It will be written and circulated.          | write FUTURE, circulate FUTURE
                It was sandpapered.                         | sandpaper PAST
                """)
    void findsAVerbInItsFormTenseAndDenial(String text, String verbs) {
        assertThat(found(text)).isEqualTo(verbs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report.",
                "A circulated list.",
                "of circulated lists",
                "The meeting of the board",
                "the May bulletin",
                "on 4 May",
                "Cabinet's planned budget",
                "the screening form"
            })
    void takesNoNounAndNoParticipleThatDescribesForAVerb(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Revised plan was circulated.                | circulate PAST
                The note with the May bulletin was issued.  | issue PAST
                Officers may circulate it.                  | circulate FUTURE
                """)
    void tellsADescriptionAndAMonthFromAVerb(String text, String verbs) {
        assertThat(found(text)).isEqualTo(verbs);
    }

    private static String found(String text) {
        List<Token> tokens = Tokens.of(text);
        return FINDER.find(tokens, new int[tokens.size()]).stream()
                .map(VerbFinderTest::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(VerbGroup verb) {
        return verb.infinitives().stream().sorted().collect(Collectors.joining("/"))
                + ' '
                + verb.tense()
                + (verb.negated() ? " denied" : "")
                + (verb.finite() ? "" : " aside");
    }
}
