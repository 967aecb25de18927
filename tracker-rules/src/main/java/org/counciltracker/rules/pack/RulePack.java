package org.counciltracker.rules.pack;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as read from its files: not compiled, and not yet laid over any other.
 *
 * <p>This record is immutable and thread-safe. Rule packs are code and must be trusted like code.
 *
 * <pre>{@code
 * RulePack local = RulePack.fromFolder(Path.of("local-pack"));
 * RulesEngine engine = RulesEngine.builder().pack(local).build();
 * }</pre>
 *
 * @param identity the pack's name, version and hash
 * @param scheme the rating scheme that it carries the legend of, or null
 * @param buildsOn the packs that it says it builds on
 * @param switchedOff the rules of the packs below that it switches off
 * @param rules its files of rules, sorted by stage and name
 * @param lexicon the rows of its {@code lexicon.csv}
 * @param policy the numbers of its {@code policy.csv}
 * @param legend the rows of its {@code legend.csv}
 * @param clocks the rows of its {@code clocks.csv}
 * @param keys the rows of its {@code keys.csv}
 */
public record RulePack(
        PackIdentity identity,
        @Nullable String scheme,
        List<BuildsOn> buildsOn,
        List<SwitchedOff> switchedOff,
        List<DrlFile> rules,
        List<LexiconEntry> lexicon,
        List<PolicyEntry> policy,
        List<LegendEntry> legend,
        List<ClockEntry> clocks,
        List<KeyWords> keys) {

    /**
     * Copies the collections.
     *
     * @param identity the pack's name, version and hash
     * @param scheme the rating scheme that it carries the legend of, or null
     * @param buildsOn the packs that it says it builds on
     * @param switchedOff the rules of the packs below that it switches off
     * @param rules its files of rules, sorted by stage and name
     * @param lexicon the rows of its {@code lexicon.csv}
     * @param policy the numbers of its {@code policy.csv}
     * @param legend the rows of its {@code legend.csv}
     * @param clocks the rows of its {@code clocks.csv}
     * @param keys the rows of its {@code keys.csv}
     */
    public RulePack {
        buildsOn = List.copyOf(buildsOn);
        switchedOff = List.copyOf(switchedOff);
        rules = List.copyOf(rules);
        lexicon = List.copyOf(lexicon);
        policy = List.copyOf(policy);
        legend = List.copyOf(legend);
        clocks = List.copyOf(clocks);
        keys = List.copyOf(keys);
    }

    /**
     * Reads a pack from a folder, or from a jar that holds one.
     *
     * @param folder holds {@code pack.yaml}, and as far as the pack needs them a folder of DRL for each stage,
     *     {@code lexicon.csv}, {@code policy.csv}, {@code legend.csv}, {@code clocks.csv} and {@code keys.csv}; or a jar that holds these at its root or in one of its folders
     * @return the pack
     * @throws RulePackException if something in it can't be read; all problems are listed
     */
    public static RulePack fromFolder(Path folder) {
        return PackSource.at(folder).pack();
    }

    /**
     * Reads a pack from the class path, such as from the application's own jar.
     *
     * <p>The folder is laid out as for {@link #fromFolder}, and gives an equal pack, of the same hash. Since a class path
     * can't be listed it also holds {@code pack.index}, which names the pack's other files, one to a line; blank lines and
     * those that start with {@code #} don't count. All is read through streams of the loader, so that the jar may lie in
     * another, or nowhere on disk.
     *
     * <p>On the module path a class loader sees into a folder only if the folder's name could not be a package's, as with
     * {@code council-pack}, or if the module opens that package.
     *
     * @param loader sees the folder
     * @param folder the folder's path, such as {@code org/example/council-pack}
     * @return the pack
     * @throws RulePackException if something in it can't be read; all problems are listed
     */
    public static RulePack fromClasspath(ClassLoader loader, String folder) {
        return PackSource.classpath(loader, folder).pack();
    }

    /**
     * Returns the pack's name.
     *
     * @return the name in its {@code pack.yaml}
     */
    public String name() {
        return identity.name();
    }

    /**
     * Returns the pack as it is in force under another rating scheme than its own.
     *
     * @return the pack without its legend and without its rules of stage rag
     */
    public RulePack withoutRatings() {
        return new RulePack(
                identity,
                scheme,
                buildsOn,
                switchedOff,
                rules.stream().filter(file -> file.stage() != Stage.RAG).toList(),
                lexicon,
                policy,
                List.of(),
                clocks,
                keys);
    }
}
