package org.counciltracker.cli;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.io.parties.PartiesFile;
import org.counciltracker.io.parties.PartiesFileException;
import org.counciltracker.parties.Parties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who is who. */
final class PartyOptions {

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "Call parties by the names of this CSV file. Its columns: name, aliases (with ; between),"
                    + " email, place (inside or outside the body).")
    private @Nullable Path file;

    /** Returns the files that these options name. */
    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    /** Returns the directory, empty where none was given. */
    Parties parties(Surroundings surroundings) {
        if (file == null) {
            return Parties.NONE;
        }
        try {
            return PartiesFile.read(surroundings.folder().resolve(file));
        } catch (PartiesFileException e) {
            throw Failure.unreadable(e.getMessage());
        }
    }
}
