package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.rules.RuleDescription;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.RulePack;

/**
 * Finds the sources of rules in the files of their packs, and tells by their words what they read and conclude. The compiler
 * isn't needed, so this serves where only the standard rules are in force too.
 */
final class RuleSources {

    private static final Pattern OPENS = Pattern.compile("^\\s*rule\\s");
    private static final Pattern ENDS = Pattern.compile("^\\s*end\\s*$");
    private static final Pattern THEN = Pattern.compile("^\\s*then\\b");
    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern FACT =
            Pattern.compile("(\\bnot\\b[\\s(]*)?(?:\\$\\w+\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern CONCLUDES = Pattern.compile(
            "\\b([a-z]\\w*)\\s*\\(\\s*drools\\s*,\\s*\\$?\\w+\\s*(?:,\\s*([^;]*?))?\\)\\s*;", Pattern.DOTALL);
    private static final Pattern ABSENCE = Pattern.compile("(?:^|,\\s*)absent\\(.*$", Pattern.DOTALL);

    private RuleSources() {}

    /** Describes a rule, or returns nothing where its pack was given without its source. */
    static Optional<RuleDescription> describe(RuleInForce rule, List<RulePack> packs) {
        return packs.stream()
                .filter(pack -> pack.name().equals(rule.pack()))
                .flatMap(pack -> pack.rules().stream())
                .filter(file -> file.stage().folder().equals(rule.stage()))
                .flatMap(file -> in(file, rule).stream())
                .findFirst();
    }

    private static Optional<RuleDescription> in(DrlFile file, RuleInForce rule) {
        List<String> lines = file.text().lines().toList();
        Pattern id = Pattern.compile("@id\\s*\\(\\s*\"%s\"".formatted(Pattern.quote(rule.id())));
        for (int i = 0; i < lines.size(); i++) {
            if (id.matcher(COMMENT.matcher(lines.get(i)).replaceFirst("")).find()) {
                return Optional.of(description(file, rule, lines, i));
            }
        }
        return Optional.empty();
    }

    private static RuleDescription description(DrlFile file, RuleInForce rule, List<String> lines, int at) {
        int first = at;
        while (first > 0 && !OPENS.matcher(lines.get(first)).find()) {
            first--;
        }
        int last = at;
        while (last < lines.size() - 1 && !ENDS.matcher(lines.get(last)).find()) {
            last++;
        }
        int comment = first;
        while (comment > 0
                && lines.get(comment - 1).startsWith("// ")
                && !lines.get(comment - 1).startsWith("// --")) {
            comment--;
        }
        int then = first;
        while (then < last && !THEN.matcher(lines.get(then)).find()) {
            then++;
        }
        String conditions = code(lines.subList(first, then));
        var reads = new LinkedHashSet<String>();
        var absent = new LinkedHashSet<String>();
        FACT.matcher(QUOTED.matcher(conditions).replaceAll("\"\""))
                .results()
                .forEach(fact -> (fact.group(1) == null ? reads : absent).add(fact.group(2)));
        return new RuleDescription(
                rule,
                file.name() + ":" + (first + 1),
                String.join("\n", lines.subList(comment, last + 1)) + "\n",
                List.copyOf(reads),
                List.copyOf(absent),
                ThresholdKeys.askedFor(new DrlFile(file.stage(), file.name(), conditions)).stream()
                        .map(ThresholdKeys.Asked::key)
                        .distinct()
                        .toList(),
                conclusions(code(lines.subList(then, last))));
    }

    private static List<String> conclusions(String consequence) {
        var conclusions = new ArrayList<String>();
        Matcher concludes = CONCLUDES.matcher(consequence);
        while (concludes.find()) {
            String what = concludes.group(2) == null ? "" : concludes.group(2).strip();
            conclusions.add((concludes.group(1) + " " + ABSENCE.matcher(what).replaceFirst(""))
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return conclusions;
    }

    /** Returns lines without their comments. A pair of slashes within quotes is a web address, which no condition has. */
    private static String code(List<String> lines) {
        return lines.stream()
                .map(line -> COMMENT.matcher(line).replaceFirst(""))
                .collect(Collectors.joining("\n"));
    }
}
