package org.counciltracker.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "tracker",
        description = "Reads the recommendation and action trackers of council committees, and rates, flags and"
                + " chases what is in them.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit codes: 0 done; 1 done, and what --fail-on names was found; 2 wrong usage; 3 an input cannot be"
                    + " read; 4 a rule pack is not valid; 5 an output cannot be written; 70 a fault of this program.",
            "",
            "To begin with: tracker demo"
        })
final class TrackerCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw missingCommand(spec);
    }

    static ParameterException missingCommand(CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(),
                "a command is missing. There are: %s."
                        .formatted(spec.subcommands().keySet().stream().collect(Collectors.joining(", "))));
    }
}
