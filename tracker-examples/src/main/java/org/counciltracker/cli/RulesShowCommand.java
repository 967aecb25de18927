package org.counciltracker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.counciltracker.cli.render.RuleText;
import org.counciltracker.rules.RuleDescription;
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
                        + " its source.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RulesShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ID", description = "The rule's id, such as STATUS-030.")
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
        RuleDescription rule = engine.describe(id.strip()).orElseThrow(() -> unknown(engine));
        surroundings.out().print(RuleText.of(rule, cases(), surroundings.page()));
        return ExitCode.DONE;
    }

    private ParameterException unknown(RulesEngine engine) {
        List<String> ids = engine.rules().stream().map(RuleInForce::id).toList();
        return new ParameterException(
                spec.commandLine(),
                "no rule (%s) is in force.%s `tracker rules list` tells which are."
                        .formatted(
                                id,
                                NearestNames.near(id, ids).stream()
                                        .findFirst()
                                        .map(" Maybe %s."::formatted)
                                        .orElse("")));
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
