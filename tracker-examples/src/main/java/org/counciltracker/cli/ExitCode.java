package org.counciltracker.cli;

/** What the command line tells the shell. */
final class ExitCode {

    static final int DONE = 0;

    /** Done, and something named by {@code --fail-on} was found. */
    static final int FOUND = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** An input can't be read. */
    static final int UNREADABLE = 3;

    /** A rule pack isn't valid. */
    static final int INVALID_PACK = 4;

    /** An output can't be written. */
    static final int UNWRITABLE = 5;

    /** A fault of this program: EX_SOFTWARE of sysexits.h. */
    static final int FAULT = 70;

    private ExitCode() {}
}
