package org.counciltracker.cli;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Options that every command has. */
final class GeneralOptions {

    private static final String STACKTRACE = "--stacktrace";

    private GeneralOptions() {}

    @CanIgnoreReturnValue
    static CommandLine addTo(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build())
                .addOption(OptionSpec.builder(STACKTRACE)
                        .description("If the program fails, show where.")
                        .build());
        return command;
    }

    /** Returns whether a stack trace is asked for, also where the arguments were never understood. */
    static boolean askForStacktrace(List<String> args) {
        return args.contains(STACKTRACE);
    }
}
