package org.counciltracker.io.pdf;

import org.counciltracker.io.table.UnreadableException;

/** Says which library to add where one is missing. */
final class Missing {

    private Missing() {}

    static UnreadableException artifact(NoClassDefFoundError error) {
        String missing = String.valueOf(error.getMessage()).replace('/', '.');
        if (missing.contains("org.apache.commons.logging")) {
            return refused("reading PDF takes the logging that PDFBox writes to", "org.slf4j:jcl-over-slf4j", "2.0");
        }
        if (missing.contains("org.bouncycastle")) {
            return new UnreadableException(
                    "",
                    "the file is locked with a certificate",
                    "Maybe open it in the program that has the key, and save it unlocked.");
        }
        return refused("reading PDF takes a library that is not there", "org.apache.pdfbox:pdfbox", "3.0");
    }

    private static UnreadableException refused(String problem, String artifact, String version) {
        return new UnreadableException(
                "",
                problem,
                "Add %s, version %s or a later one of that line, to the class path.".formatted(artifact, version));
    }
}
