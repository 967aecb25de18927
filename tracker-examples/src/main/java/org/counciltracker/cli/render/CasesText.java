package org.counciltracker.cli.render;

import java.util.List;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.rules.cases.CaseReport;
import org.counciltracker.rules.cases.CaseResult;
import org.counciltracker.rules.cases.Coverage;
import org.counciltracker.rules.cases.Difference;

/** How the cases of a rule pack went, for the terminal. */
public final class CasesText {

    private CasesText() {}

    /**
     * Returns the text.
     *
     * @param pack the pack
     * @param folder what the places of its files begin with, such as {@code local/}, or nothing
     * @param report how its cases went
     * @param coverage which of its rules they prove
     * @param page what it is laid out for
     * @return the failures, the sums, and the rules that cases lack
     */
    public static String of(PackIdentity pack, String folder, CaseReport report, Coverage coverage, Page page) {
        var text = new StringBuilder();
        for (CaseResult failure : report.failures()) {
            text.append(Wrapping.indented(0, 2, folder + failure.tried(), page.width()));
            failure.differences().forEach(difference -> append(difference, page, text));
            text.append('\n');
        }
        int failed = report.failures().size();
        text.append("%s %s: %s, %s passed, %s failed%n"
                .formatted(
                        pack.name(),
                        pack.version(),
                        Wording.count(report.results().size(), "case"),
                        report.results().size() - failed,
                        failed));
        int rules = coverage.rules().size();
        text.append("Of %s, %s fired by a case, %s with a near miss%n"
                .formatted(
                        Wording.count(rules, "rule"),
                        rules - coverage.unfired().size(),
                        rules - coverage.withoutNearMiss().size()));
        append("No case fires", coverage.unfired(), page, text);
        append("No near miss of", coverage.withoutNearMiss(), page, text);
        return text.toString();
    }

    private static void append(Difference difference, Page page, StringBuilder text) {
        text.append(Wrapping.indented(2, 4, difference.message(), page.width()));
        text.append(Wrapping.indented(4, 14, "expected: " + difference.expected(), page.width()));
        text.append(Wrapping.indented(4, 14, "got:      " + difference.got(), page.width()));
        if (!difference.proposed().isEmpty()) {
            text.append(Wrapping.indented(4, 14, "proposed: " + difference.proposed(), page.width()));
        }
    }

    private static void append(String opening, List<String> rules, Page page, StringBuilder text) {
        if (!rules.isEmpty()) {
            text.append(Wrapping.indented(2, 4, opening + ": " + String.join(", ", rules), page.width()));
        }
    }
}
