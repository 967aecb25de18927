package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlRegexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a(b(c\" | the bracket ( at character 4 is not closed. Write \\\\( where the sign itself is meant.",
                "\"[a-\" | the bracket [ at character 1 is not closed. Write \\\\[ where the sign itself is meant.",
                "\"a)\" | the bracket ) at character 2 is closed, but never opened. Write \\\\) where the sign itself is meant.",
                "\"?a\" | the sign ? at character 1 repeats what stands before it, and nothing does. Write \\\\? where the sign itself is meant.",
                "\"a{2\" | the bracket { at character 2 says how often something comes, such as {2} or {2,4}. Write \\\\{ where the sign itself is meant.",
                "\"[z-a]\" | the range within [ ] that ends at character 4 runs backwards. Write a-z, and \\\\- where the sign itself is meant.",
                "\"a\\\\\" | nothing stands behind its last backslash.",
                "\"\\\\k\" | \\k is not followed by '<' for named capturing group (at character 2). Write \\\\ before a sign that is meant itself."
            })
    void whatIsWrongIsSaidWithItsPlace(String literal, String why) {
        assertThat(DrlRegex.flaw(literal)).contains(literal + " is no regular expression: " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "\".*on hold.*\"", "\"\\\\d+ (weeks|days)\"", "'a[(]b'", "\"\\u0028a\\u0029\"", "\"\\d\""
            })
    void whatIsRightOrNotReadAsTextIsLeftAlone(String literal) {
        assertThat(DrlRegex.flaw(literal)).isEmpty();
    }
}
