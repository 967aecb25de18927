package org.counciltracker.cli;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.text.NearestNames;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with how a command was used, and where its use is told. */
final class UsageMessage {

    private static final Pattern INVALID_OPTION =
            Pattern.compile("^Invalid value for option '([^']+)'( \\([^)]*\\))?: ");
    private static final Pattern INVALID_ARGUMENT =
            Pattern.compile("^Invalid value for positional parameter at index \\S+ \\(([^)]*)\\): ");
    private static final Pattern UNKNOWN_TO_HELP = Pattern.compile("Unknown subcommand '(.*)'\\.");

    private UsageMessage() {}

    static String of(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        return "%s: %s\nFor how it is used: %s --help".formatted(name, wrong(exception, command), name);
    }

    private static String wrong(ParameterException exception, CommandLine command) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().stream().map(UsageMessage::missing).collect(Collectors.joining(" "));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return "%s should be given only once.".formatted(label(twice.getOverwritten()));
        }
        String message = String.valueOf(exception.getMessage());
        Matcher unknown = UNKNOWN_TO_HELP.matcher(message);
        if (unknown.matches()) {
            return noCommand(unknown.group(1), command);
        }
        message = INVALID_OPTION.matcher(message).replaceFirst("$1: ");
        message = INVALID_ARGUMENT.matcher(message).replaceFirst("$1: ");
        return message.endsWith(".") ? message : message + ".";
    }

    private static String unmatched(UnmatchedArgumentException unmatched, CommandLine command) {
        String first = unmatched.getUnmatched().get(0).replaceFirst("^(--[^=]+)=.*", "$1");
        if (unmatched.isUnknownOption()) {
            return "%s is not an option here.%s"
                    .formatted(
                            first,
                            maybe(first, command.getCommandSpec().optionsMap().keySet()));
        }
        return command.getSubcommands().isEmpty()
                ? "%s is one argument too many.".formatted(first)
                : noCommand(first, command);
    }

    private static String noCommand(String word, CommandLine command) {
        return "%s is not a command.%s"
                .formatted(word, maybe(word, command.getSubcommands().keySet()));
    }

    private static String maybe(String word, Collection<String> candidates) {
        return NearestNames.near(word, candidates).stream()
                .findFirst()
                .map(" Maybe %s."::formatted)
                .orElse("");
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption()
                ? "%s needs a value: %s.".formatted(label(argument), argument.paramLabel())
                : "%s is missing.".formatted(label(argument));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
