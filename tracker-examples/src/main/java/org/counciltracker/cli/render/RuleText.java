package org.counciltracker.cli.render;

import java.util.Collection;
import java.util.List;
import org.counciltracker.rules.RuleDescription;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.cases.PackCase;

/** One rule for the terminal. */
public final class RuleText {

    private static final int INDENT = 15;

    private RuleText() {}

    /**
     * Returns the text.
     *
     * @param described the rule
     * @param cases cases, of this rule and of others
     * @param page what it is laid out for
     * @return lines that fit, and the source as written
     */
    public static String of(RuleDescription described, Collection<PackCase> cases, Page page) {
        RuleInForce rule = described.rule();
        var text = new StringBuilder();
        text.append(Wrapping.indented(0, 2, rule.id() + " " + rule.title(), page.width()))
                .append('\n');
        append("Rests on", rule.basis().isEmpty() ? "-" : rule.basis(), page, text);
        append(
                "Stands in",
                "pack %s, stage %s, %s%s"
                        .formatted(
                                rule.pack(),
                                rule.stage(),
                                described.place(),
                                rule.replaces() == null ? "" : "; it replaces the one of pack " + rule.replaces()),
                page,
                text);
        append("Reads", described.reads(), page, text);
        append("Absent", described.absent(), page, text);
        append("Numbers", described.numbers(), page, text);
        append("Concludes", described.concludes(), page, text);
        cases(
                "Fires on",
                cases.stream().filter(one -> one.fires().contains(rule.id())).toList(),
                page,
                text);
        cases(
                "Must not on",
                cases.stream()
                        .filter(one -> one.missesNearly().contains(rule.id()))
                        .toList(),
                page,
                text);
        return text.append('\n').append(described.source()).toString();
    }

    private static void cases(String label, List<PackCase> cases, Page page, StringBuilder text) {
        String next = label;
        for (PackCase one : cases) {
            append(next, "%s (%s)".formatted(one.name(), one.place()), page, text);
            next = "";
        }
        if (cases.isEmpty()) {
            append(label, "no case", page, text);
        }
    }

    private static void append(String label, List<String> values, Page page, StringBuilder text) {
        if (!values.isEmpty()) {
            append(label, String.join(", ", values), page, text);
        }
    }

    private static void append(String label, String value, Page page, StringBuilder text) {
        text.append(Wrapping.pad("  " + label, INDENT));
        text.append(Wrapping.indented(0, INDENT, value, page.width()));
    }
}
