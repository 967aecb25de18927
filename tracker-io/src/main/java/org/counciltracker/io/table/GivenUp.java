package org.counciltracker.io.table;

import java.util.concurrent.CancellationException;

/**
 * Ends work on a document that nobody waits for any more.
 *
 * <p>A reading whose time is over is interrupted. Readers notice when they spend from their {@link Budget}; the long loops behind them,
 * which spend nothing, ask here. This class has no state and is safe for use by several threads.
 */
public final class GivenUp {

    private GivenUp() {}

    /**
     * Goes on, unless this thread was interrupted.
     *
     * @throws CancellationException if it was
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The reading was given up.");
        }
    }
}
