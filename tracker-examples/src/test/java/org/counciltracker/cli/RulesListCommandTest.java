package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesListCommandTest {

    @TempDir
    private Path folder;

    @Test
    void listsEveryRuleInForce() {
        CliRun run = CliRun.in(folder, "rules", "list");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        for (RuleInForce rule : RulesEngine.standard().rules()) {
            assertThat(run.out()).contains("\n  " + rule.id() + " ");
        }
    }

    @Test
    void leavesOutWhatAPackSwitchesOff() throws IOException {
        String first = RulesEngine.standard().rules().get(0).id();
        Files.writeString(folder.resolve("pack.yaml"), "name: mereside\nversion: 1.0\noff: [%s]\n".formatted(first));

        CliRun run = CliRun.in(folder, "rules", "list", "--rules", ".");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty().doesNotContain("\n  " + first + " ");
    }

    @Test
    void endsWith4WhereARulePackIsNotValid() {
        CliRun run = CliRun.in(folder, "rules", "list", "--rules", "absent");

        Throwable fault = catchThrowable(() -> RulePack.fromFolder(folder.resolve("absent")));
        assertThat(run).isEqualTo(new CliRun(4, "", fault.getMessage() + "\n"));
    }
}
