package org.counciltracker.rules.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stages of an assessment, in the order in which they run; each stands on the ones before it. */
public enum Stage {
    /** Duplicates, impossible dates, gaps. */
    INTEGRITY,
    /** Which words count, and which of them decide. */
    EVIDENCE,
    /** Status, closure reason, dependencies. */
    STATUS,
    /** Due soon, overdue, stale. */
    TIMELINESS,
    /** The rating under the scheme chosen. */
    RAG,
    /** Whom to chase. */
    CHASING;

    /**
     * Returns the name of the folder that holds this stage's rules, which also ends their DRL package.
     *
     * @return the name, in lower case
     */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Obtains the stage of a folder.
     *
     * @param folder the folder's name
     * @return the stage, or empty if no stage has such a folder
     */
    public static Optional<Stage> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(stage -> stage.folder().equals(folder))
                .findFirst();
    }

    /**
     * Obtains the stage of a DRL package of the form {@code <pack>.<stage>}.
     *
     * @param drlPackage the name of the package
     * @return the stage, or empty if the package does not end in one
     */
    public static Optional<Stage> ofPackage(String drlPackage) {
        int dot = drlPackage.lastIndexOf('.');
        return dot < 1 ? Optional.empty() : ofFolder(drlPackage.substring(dot + 1));
    }

    /**
     * Returns the names of all folders, for messages.
     *
     * @return the names, separated by commas
     */
    public static String folders() {
        return Arrays.stream(values()).map(Stage::folder).collect(Collectors.joining(", "));
    }
}
