package org.counciltracker.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal that long work goes on: one line, written over itself and taken away at the end. Work of less than a
 * second shows nothing, and in a pipe nothing is shown at all.
 */
final class Progress implements AutoCloseable {

    private static final Duration FIRST_AFTER = Duration.ofSeconds(1);
    private static final int EVERY_MILLIS = 250;

    /** Returns to the beginning of the line and clears it (ECMA-48: EL). */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final int width;
    private final @Nullable ScheduledExecutorService ticks;
    private final long start = System.nanoTime();
    private String step = "";
    private boolean shown;

    private Progress(PrintStream err, int width, @Nullable ScheduledExecutorService ticks) {
        this.err = err;
        this.width = width;
        this.ticks = ticks;
    }

    static Progress on(Surroundings surroundings) {
        return on(surroundings, FIRST_AFTER);
    }

    static Progress on(Surroundings surroundings, Duration firstAfter) {
        Terminal terminal = surroundings.terminal();
        if (!terminal.progress()) {
            return new Progress(surroundings.err(), terminal.width(), null);
        }
        ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        var progress = new Progress(surroundings.err(), terminal.width(), ticks);
        var unused =
                ticks.scheduleAtFixedRate(progress::show, firstAfter.toMillis(), EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return progress;
    }

    /** Begins a step of the work. */
    synchronized void step(String words) {
        // Names of files come from anywhere.
        step = words.replaceAll("\\p{Cntrl}", "?");
    }

    private synchronized void show() {
        if (ticks == null || ticks.isShutdown() || step.isEmpty()) {
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        String line = "%s (%s s)".formatted(step, seconds);
        err.print(CLEAR + line.substring(0, Math.min(line.length(), width - 1)));
        err.flush();
        shown = true;
    }

    private void hide() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        if (ticks != null) {
            ticks.shutdown();
        }
        synchronized (this) {
            hide();
        }
    }
}
