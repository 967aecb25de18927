package org.counciltracker.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.counciltracker.rules.pack.RuleFiringException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands there are, and how each ends. */
final class Commands {

    /** The commands that judge trackers by rules. */
    static final ImmutableSet<String> JUDGING = ImmutableSet.of("assess", "chase", "report", "explain", "demo");

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(String... args) {
        int exitCode;
        try {
            exitCode = commandLine(args).execute(args);
        } catch (RuntimeException | Error e) {
            exitCode = fault(e, GeneralOptions.askForStacktrace(Arrays.asList(args)));
        }
        surroundings.out().flush();
        if (surroundings.out().checkError() && exitCode != ExitCode.UNWRITABLE) {
            surroundings.err().println("standard output: cannot be written.");
            exitCode = ExitCode.UNWRITABLE;
        }
        surroundings.err().flush();
        return exitCode;
    }

    /** Returns all commands by their names, in the order of the help. */
    private Map<String, Supplier<CommandLine>> commands() {
        return ImmutableMap.of(
                "demo", () -> GeneralOptions.addTo(new CommandLine(new DemoCommand(surroundings))),
                "assess", () -> GeneralOptions.addTo(new CommandLine(new AssessCommand(surroundings))),
                "chase", () -> GeneralOptions.addTo(new CommandLine(new ChaseCommand(surroundings))),
                "report", () -> GeneralOptions.addTo(new CommandLine(new ReportCommand(surroundings))),
                "explain", () -> GeneralOptions.addTo(new CommandLine(new ExplainCommand(surroundings))),
                "rules", this::rules,
                "generate-completion", () -> GeneralOptions.addTo(new CommandLine(new CompletionCommand(surroundings))),
                "help", Commands::help);
    }

    private CommandLine rules() {
        return GeneralOptions.addTo(new CommandLine(new RulesCommand()))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new RulesInitCommand(surroundings))))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new RulesListCommand(surroundings))))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new RulesShowCommand(surroundings))))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new RulesCheckCommand(surroundings))))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new RulesTestCommand(surroundings))));
    }

    private static CommandLine help() {
        var help = new CommandLine(new HelpCommand());
        help.getCommandSpec()
                .usageMessage()
                .header("Shows the help of a command.")
                .description();
        return help;
    }

    private CommandLine commandLine(String... args) {
        CommandLine tracker = GeneralOptions.addTo(new CommandLine(new TrackerCommand()));
        Versions.addTo(tracker);
        Map<String, Supplier<CommandLine>> commands = commands();
        // Making all commands takes longer than reading a tracker, so where one is named it alone is made.
        if (args.length > 0 && JUDGING.contains(args[0])) {
            tracker.addSubcommand(Objects.requireNonNull(commands.get(args[0])).get());
        } else {
            commands.values().forEach(command -> tracker.addSubcommand(command.get()));
        }
        return tracker.setOut(StreamWriter.on(surroundings.out()))
                .setErr(StreamWriter.on(surroundings.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(surroundings.width())
                .setUsageHelpLongOptionsMaxWidth(26)
                .registerConverter(Path.class, new PathConverter())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(this::onWrongUsage)
                .setExecutionExceptionHandler(this::onFailure);
    }

    private int onWrongUsage(ParameterException exception, String[] args) {
        surroundings.err().println(UsageMessage.of(exception));
        return ExitCode.USAGE;
    }

    private int onFailure(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof Failure failure) {
            surroundings.err().println(failure.getMessage());
            return failure.exitCode();
        }
        if (exception instanceof RuleFiringException) {
            surroundings.err().println(exception.getMessage());
            return ExitCode.INVALID_PACK;
        }
        return fault(exception, GeneralOptions.askForStacktrace(parsed.originalArgs()));
    }

    private int fault(Throwable fault, boolean stacktrace) {
        if (stacktrace) {
            fault.printStackTrace(surroundings.err());
        }
        if (fault instanceof OutOfMemoryError) {
            surroundings
                    .err()
                    .println(
                            "tracker: this needs more memory than Java was given. Maybe set JAVA_OPTS=-Xmx8g, or assess fewer items at once.");
            return ExitCode.UNREADABLE;
        }
        String message = fault.toString().replaceAll("\\s+", " ");
        surroundings
                .err()
                .println("tracker: this is a fault of the program, please report it: %s%s"
                        .formatted(message, stacktrace ? "" : " (--stacktrace shows where)"));
        return ExitCode.FAULT;
    }
}
