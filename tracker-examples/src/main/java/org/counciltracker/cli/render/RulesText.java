package org.counciltracker.cli.render;

import java.util.List;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.rules.RuleInForce;

/** The rules in force for the terminal, stage by stage. */
public final class RulesText {

    private RulesText() {}

    /**
     * Returns the text.
     *
     * @param rules the rules
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(List<RuleInForce> rules, Page page) {
        var text = new StringBuilder();
        int indent = 2
                + rules.stream()
                        .mapToInt(rule -> Wrapping.length(rule.id()) + 2)
                        .max()
                        .orElse(0);
        String stage = "";
        for (RuleInForce rule : rules) {
            if (!rule.stage().equals(stage)) {
                stage = rule.stage();
                text.append(text.isEmpty() ? "" : "\n").append(stage).append('\n');
            }
            String replaces =
                    rule.replaces() == null ? "" : " (replaces the one of pack %s)".formatted(rule.replaces());
            String origin = "Pack %s%s. %s".formatted(rule.pack(), replaces, rule.basis());
            text.append("  ").append(Wrapping.pad(rule.id(), indent - 2));
            text.append(Wrapping.indented(0, indent, rule.title(), page.width()));
            text.append(Wrapping.indented(indent, indent, origin, page.width()));
        }
        return text.append(text.isEmpty() ? "" : "\n")
                .append(Wording.count(rules.size(), "rule"))
                .append('\n')
                .toString();
    }
}
