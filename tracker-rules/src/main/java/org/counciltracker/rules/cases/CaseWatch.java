package org.counciltracker.rules.cases;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.Stage;

/**
 * Runs cases each on a thread of its own, and gives up one that doesn't end. Nothing can end Java that never ends, so such a
 * thread is left behind; it doesn't keep the program from ending. This class is immutable and thread-safe.
 */
final class CaseWatch {

    /** The classes that rules are compiled to lie in the package of a pack and a stage, or in one below it. */
    private static final Pattern OF_RULES = Pattern.compile("^(\\w+)\\.(%s)\\..*"
            .formatted(String.join(
                    "|", Arrays.stream(Stage.values()).map(Stage::folder).toList())));

    private final Duration most;

    /**
     * Makes a watch.
     *
     * @param most how long a case may take, more than nothing
     */
    CaseWatch(Duration most) {
        if (most.isZero() || most.isNegative()) {
            throw new IllegalArgumentException("most (%s) must be more than nothing.".formatted(most));
        }
        this.most = most;
    }

    /** Returns how a case went, or that it didn't end. */
    CaseResult run(PackCase one, Function<PackCase, CaseResult> running) {
        var task = new FutureTask<>(() -> running.apply(one));
        var thread = new Thread(task, "case " + one.place());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            String where = where(one, thread.getStackTrace());
            thread.interrupt();
            return unended(one, where);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return unended(one, "The run was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private CaseResult unended(PackCase one, String where) {
        String message = "did not end within %s s. %s".formatted(most.toSeconds(), where);
        return new CaseResult(one, List.of(new Difference(one.place(), message, "that it ends", "nothing so far", "")));
    }

    private static String where(PackCase one, StackTraceElement[] trace) {
        String cure = "Maybe a loop in what it concludes, or in a function, never ends.";
        if (one.rule() != null) {
            return "%s is still at work. %s".formatted(one.rule(), cure);
        }
        for (StackTraceElement frame : trace) {
            Matcher made = OF_RULES.matcher(frame.getClassName());
            if (made.matches()) {
                return "A rule of pack %s, stage %s, is still at work. %s"
                        .formatted(made.group(1).replace('_', '-'), made.group(2), cure);
            }
        }
        return "If it only needs longer, give it more time.";
    }
}
