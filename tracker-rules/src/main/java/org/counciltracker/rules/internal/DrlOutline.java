package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules, cut where each rule opens. Each rule is parsed alone, since the parser gives up the whole file at the
 * first error.
 */
final class DrlOutline {

    private static final Pattern OPENS = Pattern.compile(
            "(?m)(?:^|;)[ \\t]*(?:(rule|query)\\b(?=\\s*[\"'\\w])|(?:declare|function|global|import)\\b(?=\\s+[\\w.]))");

    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern END = Pattern.compile("\\bend\\b");
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)");

    private final DrlSource source;
    private final DrlText text;
    private final List<DrlRule> rules;

    private DrlOutline(DrlSource source, DrlText text, List<DrlRule> rules) {
        this.source = source;
        this.text = text;
        this.rules = List.copyOf(rules);
    }

    static DrlOutline of(DrlSource source) {
        DrlText text = DrlText.of(source.text());
        List<DrlRule> rules = new ArrayList<>();
        List<MatchResult> opens = OPENS.matcher(text.bare()).results().toList();
        for (int i = 0; i < opens.size(); i++) {
            int next = i + 1 < opens.size()
                    ? opens.get(i + 1).start()
                    : source.text().length();
            if ("rule".equals(opens.get(i).group(1))) {
                rules.add(rule(source.name(), text, opens.get(i).start(1), next));
            }
        }
        return new DrlOutline(source, text, rules);
    }

    private static DrlRule rule(String file, DrlText text, int start, int next) {
        Matcher then = THEN.matcher(text.bare()).region(start, next);
        boolean concludes = then.find();
        Matcher ends = END.matcher(text.bare()).region(concludes ? then.end() : start, next);
        int end = -1;
        while (ends.find()) {
            end = ends.start();
        }
        boolean ended = end >= 0;
        int last = ended ? end : next;
        String region = text.text().substring(start, ended ? end + "end".length() : next) + (ended ? "" : " end");
        var flaws = new ArrayList<Flaw>();
        var parser = new DrlParser();
        RuleDescr tree = parse(parser, region);
        if (tree == null || !ended) {
            flaws.addAll(new DrlSyntax(text, start, concludes ? then.start() : -1, last, ended).flaws());
            if (flaws.isEmpty()) {
                parser.getErrors().stream()
                        .limit(1)
                        .map(error -> DrlSyntax.flaw(text, start, last, error.getMessage()))
                        .forEach(flaws::add);
            }
        }
        String name = tree == null ? DrlRule.nameAt(text.text(), start) : tree.getName();
        return new DrlRule(
                file,
                text,
                name,
                DrlRule.idOf(region, name, tree),
                start,
                concludes ? then.start() : last,
                last,
                ended ? end + "end".length() : next,
                tree,
                flaws);
    }

    private static @Nullable RuleDescr parse(DrlParser parser, String text) {
        try {
            var file = parser.parse(false, text);
            return parser.hasErrors() || file == null || file.getRules().isEmpty()
                    ? null
                    : file.getRules().get(0);
        } catch (DroolsParserException | RuntimeException e) {
            // The parser keeps what it found wrong, and throws on some mistakes.
            return null;
        }
    }

    DrlSource source() {
        return source;
    }

    DrlText text() {
        return text;
    }

    List<DrlRule> rules() {
        return rules;
    }

    /** Returns the package that the file states, or nothing. */
    String drlPackage() {
        Matcher stated = PACKAGE.matcher(text.bare());
        return stated.find() ? stated.group(1) : "";
    }

    /** Returns the text without its rules, so that what is left keeps its place. */
    String withoutRules() {
        var left = new StringBuilder(text.text());
        rules.forEach(rule -> blank(left, rule.start(), rule.close()));
        return left.toString();
    }

    /** Blanks a part of a text; its lines are kept. */
    static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
