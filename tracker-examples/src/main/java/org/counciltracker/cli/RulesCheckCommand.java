package org.counciltracker.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.counciltracker.cli.render.ProblemsText;
import org.counciltracker.rules.RulePackCheck;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description =
                "Compiles a rule pack and looks it through. Each problem is one line: file, line, rule, what is wrong"
                        + " and what could be meant.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Exit codes: 0 nothing is wrong; 4 something is."})
final class RulesCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private PackOptions packOptions = new PackOptions();

    RulesCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<RulePack> below = packOptions.below(surroundings);
        List<PackProblem> problems;
        try (Progress progress = Progress.on(surroundings)) {
            progress.step("checking " + packOptions.name());
            problems = RulePackCheck.of(packOptions.source(surroundings), below, packOptions.vet());
        }
        surroundings
                .out()
                .print(ProblemsText.of(
                        packOptions.name(),
                        problems.stream().map(packOptions::placed).toList()));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.INVALID_PACK;
    }
}
