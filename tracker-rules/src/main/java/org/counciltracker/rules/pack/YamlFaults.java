package org.counciltracker.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says in words for authors what a parser of YAML says in its own. This class has no state; its functions are pure and
 * thread-safe.
 */
public final class YamlFaults {

    private static final String QUOTES =
            "Maybe a text with a colon, a comma, a bracket or a # in it needs quotes round all of it";

    /** What is said of a fault by what the parser's words begin with. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry(
                    "mapping values are not allowed here",
                    "a colon and a space part a key from its value, and stand here a second time, or the line does not line up with those above it. "
                            + QUOTES),
            Map.entry(
                    "expected ',' or '}'",
                    "between { and } stand entries such as key: value, with commas between. " + QUOTES),
            Map.entry("expected ',' or ']'", "between [ and ] stand values with commas between. " + QUOTES),
            Map.entry(
                    "expected <block end>",
                    "the line does not line up with those above it, or more stands behind a text in quotes. Lines that belong together begin in the same column"),
            Map.entry(
                    "could not find expected ':'",
                    "the line has no colon that parts a key from its value. Maybe it goes on from the line above and must begin further in"),
            Map.entry("found character '\\t", "a tab stands where only spaces may. Put spaces there"),
            Map.entry("found character", "a value cannot begin with this sign. Put quotes round the value"),
            Map.entry("found unexpected end of stream", "a quote is opened and never closed"),
            Map.entry(
                    "found unknown escape character",
                    "within double quotes a backslash means something else. Write it twice, or use single quotes"),
            Map.entry(
                    "found undefined alias",
                    "a value that begins with * means another one. Put quotes round the value"));

    private YamlFaults() {}

    /**
     * Returns what to say of text that can't be read.
     *
     * @param problem what the parser says
     * @param text the whole text
     * @param line the line at which the parser stopped, from 1, or 0 where it doesn't say
     * @return the message
     */
    public static String inWords(String problem, String text, int line) {
        List<String> lines = text.lines().toList();
        // The parser may see only on the next line that something is wrong.
        String unseen = IntStream.of(line, line - 1)
                .filter(at -> at >= 1 && at <= lines.size())
                .mapToObj(at -> InvisibleSigns.in(lines.get(at - 1))
                        .map(names -> " Line %s holds %s, which cannot be seen. Delete it, or type a plain space."
                                .formatted(at, names)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        String message = WORDS.stream()
                .filter(words -> problem.startsWith(words.getKey()))
                .map(words -> words.getValue() + ".")
                .findFirst()
                .orElse(problem + ".");
        return "cannot be read as YAML: %s%s".formatted(message, unseen);
    }
}
