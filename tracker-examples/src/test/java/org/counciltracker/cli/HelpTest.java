package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final Path HERE = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "assess",
                "chase",
                "explain",
                "rules",
                "rules init",
                "rules list",
                "rules show",
                "rules check",
                "rules test",
                "generate-completion"
            })
    void isThereForEveryCommand(String command) {
        CliRun help = CliRun.in(HERE, (command + " --help").strip().split(" "));

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        GoldenFile.named("help%s.txt".formatted((" " + command).stripTrailing().replace(' ', '-')))
                .matches(help.out());
    }

    @Test
    void isTheSameByTheCommandHelp() {
        assertThat(CliRun.in(HERE, "help")).isEqualTo(CliRun.in(HERE, "--help"));
        assertThat(CliRun.in(HERE, "help", "assess")).isEqualTo(CliRun.in(HERE, "assess", "--help"));
        assertThat(CliRun.in(HERE, "rules", "-h")).isEqualTo(CliRun.in(HERE, "rules", "--help"));
    }

    @Test
    void tellsTheVersionsOfProductRulePacksAndJava() {
        CliRun version = CliRun.in(HERE, "--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.out())
                .matches("tracker .+\n"
                        + "(rule pack [a-z0-9-]+ \\S+ \\(sha256 [0-9a-f]{64}\\)\n)+"
                        + "Java \\d+\\S* \\(.+\\)\n");
    }
}
