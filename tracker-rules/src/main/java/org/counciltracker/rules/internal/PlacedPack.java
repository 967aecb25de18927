package org.counciltracker.rules.internal;

import java.util.List;
import java.util.function.Function;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.counciltracker.rules.pack.BuildsOn;
import org.counciltracker.rules.pack.ClockEntry;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.KeyWords;
import org.counciltracker.rules.pack.LegendEntry;
import org.counciltracker.rules.pack.PolicyEntry;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.SwitchedOff;

/** A pack whose places name it, so that several packs with files of the same names can be told apart. */
final class PlacedPack {

    private PlacedPack() {}

    /** Returns the pack with places such as {@code pack harbour, policy.csv:3}. */
    static RulePack of(RulePack pack) {
        String opening = opening(pack);
        return new RulePack(
                pack.identity(),
                pack.scheme(),
                each(pack.buildsOn(), row -> new BuildsOn(row.pack(), opening + row.place())),
                each(pack.switchedOff(), row -> new SwitchedOff(row.rule(), opening + row.place())),
                each(pack.rules(), file -> new DrlFile(file.stage(), opening + file.name(), file.text())),
                each(
                        pack.lexicon(),
                        row -> new LexiconEntry(
                                row.id(),
                                row.cues(),
                                row.kind(),
                                row.needs(),
                                row.defeats(),
                                row.fires(),
                                row.quiet(),
                                opening + row.place())),
                each(pack.policy(), row -> new PolicyEntry(row.key(), row.value(), opening + row.place())),
                each(pack.legend(), row -> new LegendEntry(row.legend(), opening + row.place())),
                each(
                        pack.clocks(),
                        row -> new ClockEntry(
                                row.id(),
                                row.title(),
                                row.off(),
                                row.binds(),
                                row.about(),
                                row.period(),
                                row.starts(),
                                row.checked(),
                                row.citation(),
                                opening + row.place())),
                each(
                        pack.keys(),
                        row -> new KeyWords(
                                row.id(),
                                row.phrases(),
                                row.means(),
                                row.fires(),
                                row.quiet(),
                                opening + row.place())));
    }

    /** Returns what the places of a pack open with. */
    static String opening(RulePack pack) {
        return "pack " + pack.name() + ", ";
    }

    private static <E> List<E> each(List<E> rows, Function<E, E> placed) {
        return rows.stream().map(placed).toList();
    }
}
