package org.counciltracker.rules.internal;

import java.nio.file.Path;
import org.counciltracker.rules.cases.CaseFiles;
import org.counciltracker.rules.cases.CaseRunner;
import org.counciltracker.rules.cases.RuleVerification;
import org.counciltracker.rules.pack.PackSource;

/** Runs the cases of a pack, and verifies a rule, in an application that may have no JUnit. */
final class CasesMain {

    private CasesMain() {}

    public static void main(String[] args) {
        PackSource harbour = PackSource.at(Path.of("src/test/resources/packs/harbour"));
        CaseFiles cases = CaseFiles.read(harbour.cases());
        int failed =
                CaseRunner.over(harbour.pack()).run(cases.cases()).failures().size();
        System.out.printf("cases %s, failed %s%n", cases.cases().size(), failed);
        RuleVerification.verifyThat(harbour.pack(), "STATUS-030").concludesNothing();
        try {
            Class.forName("org.junit.jupiter.api.DynamicNode");
        } catch (ClassNotFoundException e) {
            System.out.println("without JUnit");
        }
    }
}
