package org.counciltracker.io.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what is wrong with a text that is no JSON, which the parser says to programmers. */
final class JsonFault {

    /** A character with its number, or a word, that stands where it can't; nothing that a terminal would not show. */
    private static final Pattern MISPLACED = Pattern.compile(
            "(?:Unexpected character|Unexpected close marker|Unrecognized token)[ (]+'([^\\p{Cntrl}]{1,40}?)'(?: \\(code|:).*",
            Pattern.DOTALL);

    private JsonFault() {}

    /** Returns the problem, without a full stop. */
    static String of(String parserSays) {
        return "this is not JSON: "
                + misplaced(parserSays)
                        .map(what -> "%s stands where it can't".formatted(what))
                        .orElseGet(() -> other(parserSays));
    }

    private static Optional<String> misplaced(String parserSays) {
        Matcher misplaced = MISPLACED.matcher(parserSays);
        if (!misplaced.matches()) {
            return Optional.empty();
        }
        String what = misplaced.group(1);
        return Optional.of(what.equals("\"") ? "a quotation mark" : '"' + what + '"');
    }

    private static String other(String parserSays) {
        if (parserSays.startsWith("Illegal unquoted")) {
            return "a text between quotation marks goes on over the end of its line, or has a control character in it";
        }
        if (parserSays.contains("escape")) {
            return "a backslash stands before what it can't stand before";
        }
        return parserSays.contains("umber") || parserSays.contains("umeric")
                ? "a number is not written as JSON writes numbers"
                : "something stands where it can't";
    }
}
