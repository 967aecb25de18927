package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.rules.internal.DrlBuild.Finding;
import org.counciltracker.rules.pack.PackProblem;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** A file of rules as the parser sees it: where each rule stands, and what is wrong with the syntax. */
final class DrlOutline {
    private static final Pattern WORD = Pattern.compile("[$\\p{Alpha}_][$\\w]*");

    /** A rule's name begins with its id. */
    private static final Pattern RULE_OPENS = Pattern.compile("(?:^|;)\\s*(rule)\\s+[\"']?([^\\s\"']+)");

    /** Where the compiler counts lines from the word then on. */
    private static final Pattern IN_THEN = Pattern.compile("^Unable to parse consequence caused by: \\(line (\\d+),");

    private final DrlSource source;
    private final String drlPackage;
    private final List<String> lines;
    private final List<RuleSpan> rules;
    private final List<PackProblem> syntaxErrors;

    private DrlOutline(DrlSource source, String drlPackage, List<RuleSpan> rules, List<PackProblem> syntaxErrors) {
        this.source = source;
        this.drlPackage = drlPackage;
        this.lines = source.text().lines().toList();
        this.rules = List.copyOf(rules);
        this.syntaxErrors = List.copyOf(syntaxErrors);
    }

    static DrlOutline of(DrlSource source) {
        DrlParser parser = new DrlParser();
        String drlPackage = "";
        List<RuleSpan> rules = new ArrayList<>();
        List<PackProblem> errors = new ArrayList<>();
        try {
            PackageDescr file = parser.parse(false, source.text());
            if (file != null) {
                drlPackage = file.getNamespace();
                file.getRules().stream()
                        .filter(rule -> !(rule instanceof QueryDescr))
                        .map(rule -> span(source, rule))
                        .forEach(rules::add);
            }
        } catch (DroolsParserException e) {
            // The parser keeps what it found wrong; it is read below.
        }
        for (DroolsError error : parser.getErrors()) {
            int[] at = error.getLines();
            errors.add(syntaxError(source, at.length == 0 ? -1 : at[0], error.getMessage()));
        }
        return new DrlOutline(source, drlPackage, rules, errors);
    }

    /** The parser gives up the whole file, so the rule is the last one that opens before the error. */
    private static PackProblem syntaxError(DrlSource source, int line, String message) {
        if (line < 1) {
            return PackProblem.at(source.name(), message);
        }
        return source.text()
                .lines()
                .limit(line)
                .map(RULE_OPENS::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(2))
                .reduce((earlier, later) -> later)
                .map(rule -> PackProblem.inRule(source.name() + ":" + line, rule, message))
                .orElseGet(() -> PackProblem.at(source.name() + ":" + line, message));
    }

    private static RuleSpan span(DrlSource source, RuleDescr rule) {
        AnnotationDescr id = rule.getAnnotation(Annotations.ID);
        Object value = id == null ? null : id.getSingleValueStripped();
        String name = rule.getName();
        return new RuleSpan(
                source.name(), name, value == null ? name : value.toString(), rule.getLine(), rule.getEndLine());
    }

    DrlSource source() {
        return source;
    }

    String drlPackage() {
        return drlPackage;
    }

    List<RuleSpan> rules() {
        return rules;
    }

    List<PackProblem> syntaxErrors() {
        return syntaxErrors;
    }

    /** Returns whether a class at this path was made from the package of this file. */
    boolean made(String path) {
        return !drlPackage.isEmpty() && path.contains("/" + drlPackage.replace('.', '/') + "/");
    }

    /**
     * Returns the text with blank lines for every rule but one, so that what remains keeps its place.
     *
     * @param kept the rule to keep, or null for none; it may be a rule of another file
     */
    String withOnly(@Nullable RuleSpan kept) {
        List<String> copy = new ArrayList<>(lines);
        for (RuleSpan rule : rules) {
            if (!rule.equals(kept)) {
                String head = head(copy.get(rule.first() - 1));
                copy.subList(rule.first() - 1, rule.last()).replaceAll(line -> "");
                copy.set(rule.first() - 1, head);
            }
        }
        return String.join("\n", copy);
    }

    /** Returns the text of a rule. */
    String textOf(RuleSpan rule) {
        return String.join("\n", lines.subList(rule.first() - 1, rule.last()));
    }

    /** Returns what stands on a line before a rule opens, such as the imports that the file was given. */
    private static String head(String line) {
        Matcher opens = RULE_OPENS.matcher(line);
        return opens.find() ? line.substring(0, opens.start(1)) : "";
    }

    /** Returns the line that a finding in a rule speaks of: the one that shares most words with it, or the first. */
    int lineOf(RuleSpan rule, Finding finding) {
        Matcher inThen = IN_THEN.matcher(finding.text());
        if (inThen.find()) {
            int then = rule.first();
            while (then < rule.last() && !lines.get(then - 1).strip().startsWith("then")) {
                then++;
            }
            return Math.min(rule.last(), then + Integer.parseInt(inThen.group(1)) - 1);
        }
        return finding.line() > 0 ? finding.line() : lineOf(rule.first(), rule.last(), finding.text());
    }

    /** Returns the line that shares most words with a message, or the first. */
    int lineOf(String message) {
        return lineOf(1, lines.size(), message);
    }

    private int lineOf(int first, int last, String message) {
        Set<String> words = words(message);
        int best = first;
        long most = 0;
        for (int line = first; line <= last; line++) {
            long shared = words(DrlPackage.asWritten(lines.get(line - 1))).stream()
                    .filter(words::contains)
                    .count();
            if (shared > most) {
                most = shared;
                best = line;
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /**
     * The lines of a rule.
     *
     * @param file the name of its file
     * @param name its name
     * @param id its id, or its name if it has none
     * @param first its first line, counted from 1
     * @param last its last line
     */
    record RuleSpan(String file, String name, String id, int first, int last) {}
}
