package org.counciltracker.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with an exit code and a message that is fit to be read as it is. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, @Nullable String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static Failure unreadable(@Nullable String message) {
        return new Failure(ExitCode.UNREADABLE, message);
    }

    static Failure invalidPack(@Nullable String message) {
        return new Failure(ExitCode.INVALID_PACK, message);
    }

    static Failure unwritable(@Nullable String message) {
        return new Failure(ExitCode.UNWRITABLE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
