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

    @Test
    void listsTheRowsOfATableWithTheirPackAndPlace() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "name: mereside\nversion: 1.0\n");
        Files.writeString(folder.resolve("policy.csv"), "key,value,meaning\nstale.days,60,two months\n");

        CliRun run = CliRun.in(folder, "rules", "list", "--table=policy", "--rules", ".");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(String::strip))
                .startsWith("policy")
                .containsSubsequence(
                        "stale.days                       60", "Pack mereside, policy.csv:2 (replaces the one");
        assertThat(run.out().lines().reduce("", (before, line) -> line)).isEqualTo("28 rows");
    }

    @Test
    void aTableIsToldByItsName() {
        assertThat(CliRun.in(folder, "rules", "list", "--table=polcy").err())
                .startsWith(
                        "tracker rules list: --table: \"polcy\" is not one of: policy, lexicon, legend, clocks, keys. Maybe policy.");
    }

    @Test
    void showsTheCueBehindWords() {
        CliRun run = CliRun.in(folder, "rules", "show", "The scheme is on hold.");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("lexicon\n  HOLD-010  ON_HOLD: on hold; ")
                .contains("Pack standard, lexicon.csv:");
    }

    @Test
    void showsARowByItsKey() {
        assertThat(CliRun.in(folder, "rules", "show", "stale.days").out())
                .startsWith("policy\n  stale.days  120\n              Pack standard, policy.csv:");
        assertThat(CliRun.in(folder, "rules", "show", "health-response").out())
                .startsWith("clocks\n  HEALTH-RESPONSE  ");
    }

    @Test
    void offersWhatTheIdMayStandFor() {
        assertThat(CliRun.in(folder, "rules", "show", "STATUS-03").err())
                .startsWith(
                        "tracker rules show: no rule or row (STATUS-03) is in force, and no cue is found in these words."
                                + " Maybe STATUS-030. `tracker rules list` tells which rules are, and --table which rows.");
    }
}
