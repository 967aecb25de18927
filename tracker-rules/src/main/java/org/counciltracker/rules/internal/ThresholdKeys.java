package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.DrlFile;

/**
 * Finds rules that ask for a number which no policy defines. The engine would let such a rule silently never fire.
 */
final class ThresholdKeys {

    private static final Pattern ASKED = Pattern.compile("\\bThreshold\\s*\\(\\s*key\\s*==\\s*\"([^\"]*)\"");

    private ThresholdKeys() {}

    static List<String> problems(List<DrlFile> files, Map<String, Integer> policy) {
        var problems = new ArrayList<String>();
        for (DrlFile file : files) {
            Matcher asked = ASKED.matcher(file.text());
            while (asked.find()) {
                if (!policy.containsKey(asked.group(1))) {
                    long line = file.text().substring(0, asked.start()).lines().count();
                    problems.add("%s:%d: no policy defines the threshold (%s). The keys are: %s."
                            .formatted(
                                    file.name(),
                                    Math.max(1, line),
                                    asked.group(1),
                                    String.join(", ", policy.keySet())));
                }
            }
        }
        return problems;
    }
}
