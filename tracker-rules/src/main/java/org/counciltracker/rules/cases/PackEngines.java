package org.counciltracker.rules.cases;

import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;

/** Engines of a pack laid over the standard one, which itself is laid over nothing. */
final class PackEngines {

    private static final String STANDARD = "standard";

    private PackEngines() {}

    static RulesEngine of(RulePack pack, String scheme) {
        boolean usual = scheme.equals(RulesEngine.schemes().get(0));
        if (pack.name().equals(STANDARD) && usual) {
            return RulesEngine.standard();
        }
        RulesEngine.Builder builder = RulesEngine.builder().scheme(scheme);
        return pack.name().equals(STANDARD)
                ? builder.build()
                : builder.pack(pack).build();
    }

    /** Returns the scheme in which a pack is judged where nobody names one. */
    static String scheme(RulePack pack) {
        String own = pack.scheme();
        return own == null ? RulesEngine.schemes().get(0) : own;
    }

    /** Returns the engine in which all rules of a pack are in force, those of its scheme among them. */
    static RulesEngine of(RulePack pack) {
        return of(pack, scheme(pack));
    }
}
