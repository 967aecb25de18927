package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Finds what stands in a file of rules outside of its rules and can't stand there. */
final class DrlStatements {

    private static final Pattern STATEMENT =
            Pattern.compile("(?m)(?:^|;)[ \\t]*(global|declare|query|unit)\\b(?=\\s+[\\w\"'.])");

    private static final Map<String, String> REFUSED = Map.of(
            "global",
            "nothing gives a value to a global. A number belongs into policy.csv, where a rule reads it as a Threshold.",
            "declare",
            "nothing makes facts of a declared type. An application's own facts are Java classes, which a rule imports.",
            "query",
            "nothing asks a query. A rule says what it looks for between when and then.",
            "unit",
            "a pack has no rule units. The stage's folder decides when a rule fires.");

    private static final Pattern RULE_LIKE = Pattern.compile("(?im)^[ \\t]*(rule|rul|rules|ruel)\\b[ \\t]*[\"']");

    private static final Pattern GIVEN_UP = Pattern.compile("Line (\\d+):\\d+ .*? input '([^']*)'");

    private DrlStatements() {}

    static List<Flaw> flaws(DrlOutline outline) {
        String left = DrlText.of(outline.withoutRules()).bare();
        var flaws = new ArrayList<Flaw>();
        Matcher statements = STATEMENT.matcher(left);
        while (statements.find()) {
            flaws.add(new Flaw(
                    statements.start(1), "%s: %s".formatted(statements.group(1), REFUSED.get(statements.group(1)))));
        }
        Matcher rules = RULE_LIKE.matcher(left);
        while (rules.find()) {
            flaws.add(new Flaw(
                    rules.start(1),
                    "a rule begins with the word rule, in small letters, and not with %s.".formatted(rules.group(1))));
        }
        if (flaws.isEmpty()) {
            flaws.addAll(unread(outline));
        }
        return flaws;
    }

    private static List<Flaw> unread(DrlOutline outline) {
        List<Flaw> stray = outline.text().flaws().stream()
                .filter(flaw -> outline.rules().stream()
                        .noneMatch(rule -> flaw.at() >= rule.start() && flaw.at() < rule.close()))
                .toList();
        String left = outline.withoutRules();
        var parser = new DrlParser();
        try {
            parser.parse(false, left);
        } catch (DroolsParserException | RuntimeException e) {
            // What is wrong is read below.
        }
        if (!parser.hasErrors()) {
            return List.of();
        }
        if (!stray.isEmpty()) {
            return stray;
        }
        Matcher givenUp = GIVEN_UP.matcher(parser.getErrors().get(0).getMessage());
        if (!givenUp.find()) {
            return List.of();
        }
        int at = 0;
        for (int line = 1; line < Integer.parseInt(givenUp.group(1)) && left.indexOf('\n', at) >= 0; line++) {
            at = left.indexOf('\n', at) + 1;
        }
        return List.of(new Flaw(
                at,
                "\"%s\" cannot stand outside of a rule. Only imports, functions, and comments that begin with // can."
                        .formatted(givenUp.group(2))));
    }
}
