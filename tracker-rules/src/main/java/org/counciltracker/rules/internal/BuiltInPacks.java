package org.counciltracker.rules.internal;

import java.util.List;
import org.counciltracker.rules.pack.RulePack;

/** The packs that come with the library. Their rules were compiled when its jar was built; the rest is read from it. */
final class BuiltInPacks {

    static final String STANDARD = "standard";

    /** The rating schemes that come with the library, the default first. */
    static final List<String> SCHEMES = List.of("status-key", "delivery", "brag");

    static final String ROOT = "org/counciltracker/packs/";

    private BuiltInPacks() {}

    static RulePack read(String name) {
        return RulePack.fromClasspath(BuiltInPacks.class.getClassLoader(), ROOT + name);
    }
}
