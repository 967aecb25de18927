package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rules author types. The guide for rules authors is followed by a test of its own. */
class RulePackCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aNewPackIsSoundAndProvedAndNamedAfterItsFolder() {
        assertThat(CliRun.in(folder, "rules", "init", "Our Panel 2").exitCode()).isZero();

        assertThat(CliRun.in(folder, "rules", "check", "Our Panel 2"))
                .isEqualTo(new CliRun(0, "Our Panel 2: nothing is wrong.\n", ""));
        assertThat(CliRun.in(folder, "rules", "test", "Our Panel 2"))
                .isEqualTo(new CliRun(
                        0,
                        "our-panel-2 0.1.0: 4 cases, 4 passed, 0 failed\nOf 1 rule, 1 fired by a case, 1 with a near miss\n",
                        ""));
        assertThat(CliRun.in(folder, "rules", "check", "Our Panel 2", "--vet").exitCode())
                .isZero();
    }

    @Test
    void aNewPackIsWrittenOverNothing() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(CliRun.in(folder, "rules", "init", "."))
                .isEqualTo(
                        new CliRun(5, "", ".: is there already, and not empty. Give a folder that is new or empty.\n"));
        assertThat(CliRun.in(folder, "rules", "init", "notes.txt").exitCode()).isEqualTo(5);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("notes.txt"));
        assertThat(folder.resolve("pack.yaml")).doesNotExist();
    }

    @Test
    void checkTellsEachProblemWithAPlaceThatOpensFromHere() throws IOException {
        CliRun.in(folder, "rules", "init", "local");
        Path rule = folder.resolve("local/status/waiting.drl");
        Files.writeString(rule, Files.readString(rule).replace("$item : item", "$item : itme"));
        Files.writeString(folder.resolve("local/policy.csv"), "key,value,meaning\nstale.dyas,60,\n");

        CliRun run = CliRun.in(folder, "rules", "check", "local");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("local/policy.csv:2: no rule reads key (stale.dyas). "),
                        second -> assertThat(second)
                                .startsWith(
                                        "local/status/waiting.drl:8: LOCAL-010: no property \"itme\" on Mention. Maybe item. "),
                        third -> assertThat(third).isEmpty(),
                        fourth -> assertThat(fourth).isEqualTo("2 problems"));
    }

    @Test
    void aRuleThatNeverEndsFailsItsCaseAndNotTheRun() throws IOException {
        CliRun.in(folder, "rules", "init", "local");
        Path rule = folder.resolve("local/status/waiting.drl");
        Files.writeString(
                rule,
                Files.readString(rule)
                        .replaceFirst("(?m)^then$", "then\n    for (int i = 0; i >= 0; i = i == 9 ? 0 : i + 1) {}"));
        Files.writeString(folder.resolve("local/cases/waiting.yaml"), """
                - case: What waits on another is held
                  rule: LOCAL-010
                  facts: [{Mention: {item: A1}}, {Evidence: {item: A1, kind: IN_PROGRESS, decides: true}}, {Signal: {item: A1}}]
                  must: {conclude: ON_HOLD}
                """);

        CliRun run = CliRun.in(folder, "rules", "test", "local", "--timeout=1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .startsWith(
                        "local/cases/waiting.yaml:1: What waits on another is held did not end within 1 s. LOCAL-010 is still at work."
                                + " Maybe a loop in what it concludes, or in a function, never ends. ")
                .contains("1 case, 0 passed, 1 failed");
        assertThat(CliRun.in(folder, "rules", "test", "local", "--timeout=0").err())
                .startsWith("tracker rules test: --timeout: \"0\" is not a whole number of seconds from 1.");
    }

    @Test
    void whatIsNotValidIsNotTested() throws IOException {
        CliRun.in(folder, "rules", "init", "local");
        Files.writeString(folder.resolve("local/cases/waiting.yaml"), "- case: One\n  itme: {}\n");

        CliRun run = CliRun.in(folder, "rules", "test", "local");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("local/cases/waiting.yaml:2: ");
        assertThat(CliRun.in(folder, "rules", "test", "absent"))
                .isEqualTo(new CliRun(
                        4,
                        "",
                        folder.resolve("absent")
                                + ": is not a folder. A rule pack is a folder with a pack.yaml in it.\n"));
    }

    @Test
    void aFailedCaseEndsWith1AndSaysWhyAndWhatProposedIt() throws IOException {
        CliRun.in(folder, "rules", "init", "local");
        Files.writeString(folder.resolve("local/cases/more.yaml"), """
                - case: The culvert is on hold
                  asOf: 2024-09-01
                  item: {text: Survey the culvert., updates: 12/06/24 - The survey is under way.}
                  must: {status: ON_HOLD}
                """);

        CliRun run = CliRun.in(folder, "rules", "test", "local");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("local/cases/more.yaml:1: The culvert is on hold\n  status is IN_PROGRESS, not ON_HOLD.\n")
                .contains("proposed: IN_PROGRESS by STATUS-040 (decided)")
                .contains("5 cases, 4 passed, 1 failed");
    }

    @Test
    void aPackIsLaidOverThoseItBuildsOn() throws IOException {
        CliRun.in(folder, "rules", "init", "county");
        CliRun.in(folder, "rules", "init", "parish");
        Files.writeString(
                folder.resolve("parish/pack.yaml"), "name: parish\nversion: 1\nbuildsOn: [standard, county]\n");

        assertThat(CliRun.in(folder, "rules", "check", "parish").out())
                .startsWith("parish/pack.yaml:3: buildsOn (county) is not among the packs below this one.");
        assertThat(CliRun.in(folder, "rules", "test", "parish", "--rules", "county")
                        .exitCode())
                .isZero();
    }

    @Test
    void aBrokenPackFileLeavesTheRulesAlone() throws IOException {
        CliRun.in(folder, "rules", "init", "p");
        Files.writeString(folder.resolve("p/pack.yaml"), "version: 1\n");

        assertThat(CliRun.in(folder, "rules", "check", "p").out())
                .isEqualTo("p/pack.yaml: name is missing. Maybe add a line such as: name: our-panel\n\n1 problem\n");
    }

    @Test
    void aConclusionOfNothingIsToldByRuleAndItem() throws IOException {
        CliRun.in(folder, "rules", "init", "local");
        Path rule = folder.resolve("local/status/waiting.drl");
        Files.writeString(
                rule,
                Files.readString(rule)
                        .replace("Mention( $item : item )", "Unheld( $item : item, $near : nearest )")
                        .replace("propose( drools, $item, Status.ON_HOLD )", "dependsOn( drools, $item, $near )"));
        Files.writeString(
                folder.resolve("actions.csv"),
                "Ref,Action,Owner,Update\nR1/24,Sign it.,Estates,12/06/24 - To follow in conjunction with R77/23.\n");

        CliRun run = CliRun.in(folder, "assess", "actions.csv", "--rules", "local");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .contains("LOCAL-010 failed on item \"R1/24\"", "what is concluded of dependsOn must not be null.");
    }

    @Test
    void showTellsARuleWithItsCasesAndItsSource() {
        CliRun run = CliRun.in(folder, "rules", "show", "TIMELINESS-041");

        assertThat(run.err()).isEmpty();
        GoldenFile.named("rules-show.txt").matches(run.out());
    }

    @Test
    void showOffersTheIdThatWasMeant() {
        assertThat(CliRun.in(folder, "rules", "show", "STATUS-O30"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .extracting(CliRun::err)
                .asString()
                .startsWith(
                        "tracker rules show: no rule or row (STATUS-O30) is in force, and no cue is found in these words. Maybe STATUS-030. `tracker rules list` tells which rules are, and --table which rows.");
    }

    @Test
    void vettingRefusesWhatRulesHaveNoBusinessWith() throws IOException {
        CliRun.in(folder, "rules", "init", "local");
        Path rule = folder.resolve("local/status/waiting.drl");
        Files.writeString(rule, Files.readString(rule).replace("then\n", "then\n    System.getenv( \"HOME\" );\n"));
        Files.writeString(folder.resolve("actions.csv"), "Ref,Action,Owner,Update\nA1,Mend it.,Estates,In progress.\n");

        assertThat(CliRun.in(folder, "assess", "actions.csv", "--rules", "local")
                        .exitCode())
                .isZero();
        CliRun vetted = CliRun.in(folder, "assess", "actions.csv", "--rules", "local", "--vet");
        assertThat(vetted.exitCode()).isEqualTo(4);
        assertThat(vetted.err()).startsWith("local/status/waiting.drl:10: LOCAL-010: calls java.lang.System.getenv");
    }

    @Test
    void watchingRunsAgainOnEachSave() throws Exception {
        CliRun.in(folder, "rules", "init", "local");
        var out = new ByteArrayOutputStream();
        var watching = new Thread(() -> Main.run(
                new String[] {"rules", "test", "local", "--watch"},
                new Surroundings(
                        CliRun.stream(out),
                        CliRun.stream(new ByteArrayOutputStream()),
                        CliRun.FIRST_OF_OCTOBER,
                        CliRun.PIPE,
                        folder,
                        CliRun.HOME)));
        watching.start();
        try {
            awaitWatching(out, 1);
            Files.writeString(folder.resolve("local/cases/waiting.yaml"), "- case: One\n  itme: {}\n");
            awaitWatching(out, 2);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("local/cases/waiting.yaml:2: ");
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    /** Waits for the line that a run ends with; the bound is for a hang, not for the speed. */
    private static void awaitWatching(ByteArrayOutputStream out, int times) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (out.toString(StandardCharsets.UTF_8).split("Ctrl\\+C ends it", -1).length <= times) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
