package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StandardCasesTest {

    private static CaseFiles files;

    private static CaseReport report;

    @BeforeAll
    static void run() {
        assumeTrue(Files.isDirectory(CaseFolder.STANDARD));
        files = CaseFiles.read(CaseFolder.read(CaseFolder.STANDARD));
        report = CaseRunner.of(CaseFolder::engine).run(files.cases());
    }

    @Test
    void allCanBeRead() {
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void allPass() {
        assertThat(report.failures()).isEmpty();
    }
}
