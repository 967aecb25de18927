package org.counciltracker.rules.pack;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.rules.fact.Legend;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as read from its folder: not compiled, and not yet laid over any other.
 *
 * <p>This record is immutable and thread-safe. Rule packs are code and must be trusted like code.
 *
 * @param identity the pack's name, version and hash
 * @param scheme the rating scheme that it carries the legend of, or null
 * @param switchedOff the rules of the packs below that it switches off
 * @param rules its files of rules, sorted by stage and name
 * @param lexicon the rows of its {@code lexicon.csv}
 * @param policy the numbers of its {@code policy.csv}
 * @param legend the rows of its {@code legend.csv}
 */
public record RulePack(
        PackIdentity identity,
        @Nullable String scheme,
        List<SwitchedOff> switchedOff,
        List<DrlFile> rules,
        List<LexiconEntry> lexicon,
        List<PolicyEntry> policy,
        List<Legend> legend) {

    /** Copies the collections. */
    public RulePack {
        switchedOff = List.copyOf(switchedOff);
        rules = List.copyOf(rules);
        lexicon = List.copyOf(lexicon);
        policy = List.copyOf(policy);
        legend = List.copyOf(legend);
    }

    /**
     * Reads a pack from a folder.
     *
     * @param folder holds {@code pack.yaml}, and as far as the pack needs them a folder of DRL for each stage,
     *     {@code lexicon.csv}, {@code policy.csv} and {@code legend.csv}
     * @return the pack
     * @throws RulePackException if something in it can't be read; all problems are listed
     */
    public static RulePack fromFolder(Path folder) {
        return PackReader.read(folder);
    }

    /**
     * Returns the pack's name.
     *
     * @return the name in its {@code pack.yaml}
     */
    public String name() {
        return identity.name();
    }
}
