package org.counciltracker.cli;

import java.util.List;

/** A form of output that the name of a file can ask for. */
interface NamedByEnding {

    /** Returns the endings of names that ask for it, in small letters; an empty one for names without any. */
    List<String> endings();
}
