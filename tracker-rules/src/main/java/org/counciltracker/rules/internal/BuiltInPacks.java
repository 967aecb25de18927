package org.counciltracker.rules.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;

/** The packs that come with the library. Their rules were compiled when its jar was built; the rest is read from it. */
final class BuiltInPacks {

    static final String STANDARD = "standard";

    /** The rating schemes that come with the library, the default first. */
    static final List<String> SCHEMES = List.of("status-key", "delivery", "brag");

    /** The names of all packs that come with the library. */
    static final Set<String> ALL =
            Stream.concat(Stream.of(STANDARD), SCHEMES.stream()).collect(Collectors.toUnmodifiableSet());

    private BuiltInPacks() {}

    static RulePack read(String name) {
        return PackSource.ofLibrary(name).pack();
    }
}
