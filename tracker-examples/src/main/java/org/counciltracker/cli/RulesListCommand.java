package org.counciltracker.cli;

import java.util.concurrent.Callable;
import org.counciltracker.cli.render.RulesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "Lists every rule in force, by stage: its id and title, its pack, what it rests on, and which"
                + " rule it replaces.",
        sortOptions = false,
        optionListHeading = "%nOptions:%n")
final class RulesListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    RulesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings
                .out()
                .print(RulesText.of(ruleOptions.engine(surroundings).get().rules(), surroundings.page()));
        return ExitCode.DONE;
    }
}
