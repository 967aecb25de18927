package org.counciltracker.io.fuzz;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes XML or HTML by its elements and attributes, so that it can often still be parsed and means another thing.
 *
 * <p>This class has no state and is thread-safe.
 */
final class MarkupMutations {

    private static final Pattern START = Pattern.compile("<([A-Za-z][\\w:.-]*+)(?:\\s[^<>]*+)?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:.-]++=(?:\"[^\"<>]*+\"|'[^'<>]*+')");
    private static final List<String> SPANS = List.of(
            " colspan=\"%s\"",
            " rowspan=\"%s\"",
            " start=\"%s\"",
            " value=\"%s\"",
            " w:val=\"%s\"",
            " r=\"%s\"",
            " s=\"%s\"",
            " t=\"%s\"",
            " ref=\"%s\"",
            " count=\"%s\"",
            " spans=\"1:%s\"",
            " min=\"1\" max=\"%s\"",
            " hidden=\"1\"",
            " style=\"display:none;width:%s\"");
    private static final int MOST_TIMES = 3000;

    private MarkupMutations() {}

    /** Changes one to four elements or attributes. */
    static byte[] mutate(byte[] bytes, Random random) {
        String text = TextMutations.text(bytes);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            String changed = random.nextBoolean() ? elements(text, random) : attributes(text, random);
            text = changed.length() > Mutations.MOST_BYTES ? text : changed;
        }
        return TextMutations.bytes(text);
    }

    private static String elements(String text, Random random) {
        List<MatchResult> starts = START.matcher(text).results().toList();
        if (starts.isEmpty()) {
            return text;
        }
        MatchResult start = TextMutations.any(starts, random);
        int end = end(text, start);
        String element = text.substring(start.start(), end);
        String before = text.substring(0, start.start());
        String after = text.substring(end);
        return switch (random.nextInt(7)) {
            case 0 -> before + after;
            case 1 -> before + element.repeat(2) + after;
            case 2 -> before + element.repeat(times(element, random)) + after;
            case 3 -> {
                String rest = before + after;
                int to = Math.max(0, rest.indexOf('<', random.nextInt(rest.length() + 1)));
                yield rest.substring(0, to) + element + rest.substring(to);
            }
            case 4 -> nested(before, start, element, after, random);
            case 5 ->
                before
                        + element.replace(
                                start.group(1),
                                TextMutations.any(starts, random).group(1))
                        + after;
            default -> before + start.group() + after;
        };
    }

    /** Puts an element into many of its own kind. */
    private static String nested(String before, MatchResult start, String element, String after, Random random) {
        int times = times(start.group() + start.group(1), random);
        String open = start.group().endsWith("/>") ? "<" + start.group(1) + ">" : start.group();
        return before + open.repeat(times) + element + ("</" + start.group(1) + ">").repeat(times) + after;
    }

    private static String attributes(String text, Random random) {
        List<MatchResult> attributes = ATTRIBUTE.matcher(text).results().toList();
        List<MatchResult> starts = START.matcher(text).results().toList();
        if (attributes.isEmpty() || random.nextInt(4) == 0 && !starts.isEmpty()) {
            return starts.isEmpty() ? text : added(text, TextMutations.any(starts, random), random);
        }
        MatchResult attribute = TextMutations.any(attributes, random);
        String name = attribute.group().substring(0, attribute.group().indexOf('='));
        String by = switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> attribute.group().repeat(2);
            case 2 -> TextMutations.any(attributes, random).group();
            default -> name + "=\"" + TextMutations.extreme(random) + '"';
        };
        return text.substring(0, attribute.start()) + by + text.substring(attribute.end());
    }

    private static String added(String text, MatchResult start, Random random) {
        int at = start.start() + 1 + start.group(1).length();
        String attribute = TextMutations.any(SPANS, random).replace("%s", TextMutations.extreme(random));
        return text.substring(0, at) + attribute + text.substring(at);
    }

    /** Returns where an element ends: behind the end tag that is its own, or behind the start tag where it has none. */
    private static int end(String text, MatchResult start) {
        if (start.group().endsWith("/>")) {
            return start.end();
        }
        Matcher tags = Pattern.compile("<(/?)" + Pattern.quote(start.group(1)) + "(?:\\s[^<>]*+)?(?<!/)>")
                .matcher(text);
        int depth = 0;
        for (boolean found = tags.find(start.start()); found; found = tags.find()) {
            depth += tags.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return tags.end();
            }
        }
        return start.end();
    }

    private static int times(String piece, Random random) {
        return Math.min(1 << random.nextInt(13), Math.min(MOST_TIMES, 400_000 / (piece.length() + 1) + 1));
    }
}
