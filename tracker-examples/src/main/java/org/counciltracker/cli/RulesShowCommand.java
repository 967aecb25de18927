package org.counciltracker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.counciltracker.cli.render.RowsText;
import org.counciltracker.cli.render.RuleText;
import org.counciltracker.rules.RowInForce;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.cases.CaseFiles;
import org.counciltracker.rules.cases.PackCase;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.text.NearestNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description =
                "Shows one rule: what it says and rests on, where it stands, what it reads and concludes, its cases and"
                        + " its source. Of a key or an id in a table, the row; of other words, the cues found in them.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RulesShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description =
                    "The rule's id, such as STATUS-030; a row's, such as HOLD-010; or words, such as \"on hold\".")
    private String id = "";

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RulesShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RulesEngine engine = ruleOptions.engine(surroundings).get();
        surroundings
                .out()
                .print(engine.describe(id.strip())
                        .map(rule -> RuleText.of(rule, cases(), surroundings.page()))
                        .orElseGet(() -> RowsText.of(rows(engine), surroundings.page())));
        return ExitCode.DONE;
    }

    /** Returns the rows of this id, or the cues in these words. */
    private List<RowInForce> rows(RulesEngine engine) {
        String name = id.strip();
        List<RowInForce> called = engine.rows().stream()
                .filter(row -> row.id().equalsIgnoreCase(name))
                .toList();
        List<RowInForce> rows = called.isEmpty() ? engine.cuesIn(name) : called;
        if (rows.isEmpty()) {
            throw unknown(engine, name);
        }
        return rows;
    }

    private ParameterException unknown(RulesEngine engine, String name) {
        List<String> ids = Stream.concat(
                        engine.rules().stream().map(RuleInForce::id),
                        engine.rows().stream().map(RowInForce::id))
                .toList();
        String maybe = NearestNames.near(name, ids).stream()
                .findFirst()
                .map(" Maybe %s."::formatted)
                .orElse("");
        return new ParameterException(
                spec.commandLine(),
                "no rule or row (%s) is in force, and no cue is found in these words.%s `tracker rules list` tells which rules are, and --table which rows."
                        .formatted(name, maybe));
    }

    /** Returns the cases of the standard pack and of those given; those that can't be read are no concern here. */
    private List<PackCase> cases() {
        var sources = new ArrayList<PackSource>();
        sources.add(PackSource.ofLibrary("standard"));
        sources.addAll(ruleOptions.sources(surroundings));
        return sources.stream()
                .flatMap(source -> CaseFiles.read(source.cases()).cases().stream())
                .toList();
    }
}
