package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.counciltracker.rules.pack.RuleFiringException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands there are, and how each ends. */
final class Commands {

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(String... args) {
        int exitCode;
        try {
            exitCode = commandLine().execute(args);
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

    private CommandLine commandLine() {
        CommandLine list = GeneralOptions.addTo(new CommandLine(new RulesListCommand(surroundings)));
        CommandLine rules = GeneralOptions.addTo(new CommandLine(new RulesCommand()));
        CommandLine tracker = GeneralOptions.addTo(new CommandLine(new TrackerCommand()));
        Versions.addTo(tracker);
        var help = new CommandLine(new HelpCommand());
        help.getCommandSpec()
                .usageMessage()
                .header("Shows the help of a command.")
                .description();
        return tracker.addSubcommand(GeneralOptions.addTo(new CommandLine(new DemoCommand(surroundings))))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new AssessCommand(surroundings))))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new ChaseCommand(surroundings))))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new ExplainCommand(surroundings))))
                .addSubcommand(rules.addSubcommand(list))
                .addSubcommand(GeneralOptions.addTo(new CommandLine(new CompletionCommand(surroundings))))
                .addSubcommand(help)
                .setOut(StreamWriter.on(surroundings.out()))
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
