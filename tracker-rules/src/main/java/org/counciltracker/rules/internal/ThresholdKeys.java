package org.counciltracker.rules.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.DrlFile;

/** Finds the numbers of the policy that rules ask for. */
final class ThresholdKeys {

    private static final Pattern ASKED =
            Pattern.compile("\\bThreshold\\s*\\([^()]*?\\bkey\\s*==\\s*[\"']([^\"'\n]*)[\"']");

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private ThresholdKeys() {}

    static List<Asked> askedFor(DrlFile file) {
        String text = withoutComments(file.text());
        return ASKED.matcher(text)
                .results()
                .map(asked -> new Asked(asked.group(1), file.name() + ":" + Lines.of(text, asked.start(1))))
                .toList();
    }

    /** Blanks out comments, so that everything else keeps its place. */
    private static String withoutComments(String text) {
        return COMMENT.matcher(text)
                .replaceAll(comment -> Matcher.quoteReplacement(comment.group().replaceAll("[^\n]", " ")));
    }

    /**
     * A number that a rule asks for.
     *
     * @param key its key
     * @param place file and line
     */
    record Asked(String key, String place) {}
}
