package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.DrlText.Flaw;

/** Finds annotations of a rule that nothing reads, or that can't be read. The compiler takes them all. */
final class DrlAnnotations {

    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\s*(\\()?");

    /** Ids are written in CSV cells, in lists and on command lines, where spaces, commas and slashes would divide them. */
    private static final Pattern ID = Pattern.compile("\\p{Alpha}\\p{Alnum}*(?:[-_.]\\p{Alnum}+)*");

    private static final List<String> KNOWN =
            List.of(Annotations.ID, Annotations.BASIS, Annotations.STRENGTH, Annotations.CONFIDENCE);

    private DrlAnnotations() {}

    static List<Flaw> flaws(DrlRule rule) {
        var flaws = new ArrayList<Flaw>();
        Map<String, Integer> seen = new HashMap<>();
        String bare = rule.text().bare();
        int when = bare.indexOf("when", rule.start());
        int to = when < 0 || when > rule.then() ? rule.then() : when;
        Matcher annotations = ANNOTATION.matcher(bare).region(rule.start(), to);
        while (annotations.find()) {
            String name = annotations.group(1);
            int at = annotations.start();
            if (!KNOWN.contains(name)) {
                flaws.add(new Flaw(
                        at,
                        "nothing reads @%s.%s"
                                .formatted(name, DrlNames.offer("@" + name, "A rule may have", atSigns()))));
                continue;
            }
            if (seen.putIfAbsent(name, at) != null) {
                flaws.add(new Flaw(
                        at,
                        "@%s stands twice; see line %s."
                                .formatted(name, rule.text().lineOf(seen.get(name)))));
            }
            String value = annotations.group(2) == null
                    ? ""
                    : rule.text().text().substring(annotations.end(), to).stripLeading();
            if (!value.startsWith("\"")) {
                int close = value.indexOf(')');
                String written = close < 0 ? "..." : value.substring(0, close).strip();
                flaws.add(new Flaw(at, "@%s takes text in quotes. Write @%s(\"%s\").".formatted(name, name, written)));
            } else if (name.equals(Annotations.ID)) {
                String id = value.substring(1, Math.max(1, value.indexOf('"', 1)));
                if (!id.isBlank() && !ID.matcher(id).matches()) {
                    flaws.add(new Flaw(
                            at,
                            "@id(\"%s\") must be letters, digits and hyphens, beginning with a letter, such as @id(\"LOCAL-010\")."
                                    .formatted(id)));
                }
            }
        }
        return flaws;
    }

    private static List<String> atSigns() {
        return KNOWN.stream().map(name -> "@" + name).toList();
    }
}
