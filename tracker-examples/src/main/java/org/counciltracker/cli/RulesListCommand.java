package org.counciltracker.cli;

import java.util.concurrent.Callable;
import org.counciltracker.cli.render.RowsText;
import org.counciltracker.cli.render.RulesText;
import org.counciltracker.rules.RowInForce;
import org.counciltracker.rules.RulesEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "Lists every rule in force, by stage: its id and title, its pack, what it rests on, and which"
                + " rule it replaces. With --table, the rows in force of a table.",
        sortOptions = false,
        optionListHeading = "%nOptions:%n")
final class RulesListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Option(
            names = "--table",
            paramLabel = "NAME",
            converter = Choices.OfTable.class,
            description = "List the rows in force of this table instead of the rules: ${COMPLETION-CANDIDATES}.")
    private RowInForce.@Nullable Table table;

    RulesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RulesEngine engine = ruleOptions.engine(surroundings).get();
        surroundings
                .out()
                .print(
                        table == null
                                ? RulesText.of(engine.rules(), surroundings.page())
                                : RowsText.of(
                                        engine.rows().stream()
                                                .filter(row -> row.table() == table)
                                                .toList(),
                                        surroundings.page()));
        return ExitCode.DONE;
    }
}
