package org.counciltracker.io;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;

/**
 * Runs a reading on a thread of its own, so that it can be given up.
 *
 * <p>A parser that loops can't be stopped from within. Out here one waits as long as the limit says and then goes on
 * without it; the thread is told, and ends at the next thing it spends or the next row it comes to.
 */
final class WatchedReading {

    private WatchedReading() {}

    /** Returns what the reading returns, or throws what it throws. */
    static <T> T call(Callable<T> reading, long seconds) throws UnreadableException, Exception {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread reader = new Thread(task, "tracker-reader");
        reader.setDaemon(true);
        reader.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        reader.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw Limit.SECONDS.exceeded("", seconds);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableException(
                    "", "the reading was interrupted", "Maybe the application is being stopped; read the file again.");
        } catch (ExecutionException e) {
            throw thrownBy(e);
        }
    }

    private static Exception thrownBy(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : e;
    }
}
