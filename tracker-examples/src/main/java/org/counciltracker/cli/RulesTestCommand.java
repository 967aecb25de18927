package org.counciltracker.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.counciltracker.rules.pack.RulePackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "test",
        description =
                "Runs the cases of a rule pack: says which failed and why, which rules no case fires, and which have"
                        + " no near miss.",
        sortOptions = false,
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Exit codes: 0 all cases passed; 1 a case failed; 4 the pack is not valid."})
final class RulesTestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private PackOptions packOptions = new PackOptions();

    @Option(names = "--watch", description = "Stay, and run again on each save, until interrupted.")
    private boolean watch;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description = "Give up a case that takes longer, as one whose rule never ends; 60 unless given.")
    private Duration most = Duration.ofSeconds(60);

    RulesTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var trial = new PackTrial(packOptions, most, surroundings);
        if (watch) {
            new PackWatch(packOptions.folder(surroundings), surroundings.out()).run(() -> tell(trial));
        }
        PackTrial.Outcome outcome = once(trial);
        surroundings.out().print(outcome.text());
        return outcome.passed() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private PackTrial.Outcome once(PackTrial trial) {
        try (Progress progress = Progress.on(surroundings)) {
            progress.step("testing " + packOptions.name());
            return trial.run();
        } catch (RulePackException e) {
            throw packOptions.invalid(e);
        }
    }

    /** While somebody writes, a pack that isn't valid is nothing to end for. */
    private void tell(PackTrial trial) {
        try {
            surroundings.out().print(trial.run().text());
        } catch (RulePackException e) {
            surroundings.out().println(packOptions.invalid(e).getMessage());
        }
    }

    /** Reads a number of seconds. */
    static final class Seconds implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            if (!value.matches("[1-9]\\d{0,5}")) {
                throw new TypeConversionException("\"%s\" is not a whole number of seconds from 1.".formatted(value));
            }
            return Duration.ofSeconds(Integer.parseInt(value));
        }
    }
}
