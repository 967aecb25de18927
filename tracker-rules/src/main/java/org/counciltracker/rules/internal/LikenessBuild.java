package org.counciltracker.rules.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.lexicon.Lexicon;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.likeness.LikenessTrainer;
import org.counciltracker.rules.pack.LabelledItem;
import org.counciltracker.rules.pack.RulePack;

/** Makes the model of labelled examples when the library is built. Has no state. */
public final class LikenessBuild {

    private LikenessBuild() {}

    /**
     * Learns from a file of examples.
     *
     * @param args the folder of the standard pack, the file of examples, and the file to write
     * @throws IOException if one of them can't be read or written
     */
    public static void main(String[] args) throws IOException {
        RulePack pack = RulePack.fromFolder(Path.of(args[0]));
        var reader = new SignalReader(Lexicon.of(pack.lexicon()));
        Thresholds thresholds = Thresholds.of(RuleBase.policy(List.of(pack)));
        var trainer = new LikenessTrainer();
        ClockFacts clocks = ClockFacts.of(List.of(pack));
        for (LabelledItem example : LabelledItem.read(Path.of(args[1]))) {
            Tracker tracker = example.tracker();
            // Where two labels are fair, the first is the one that the writer thought of first.
            new FactMaker(tracker, AsOf.on(example.asOf()), reader, thresholds, clocks)
                    .wording(tracker.items().get(0))
                    .ifPresent(wording -> trainer.add(
                            wording,
                            example.statuses().get(0),
                            example.closures().get(0)));
        }
        Path target = Path.of(args[2]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            LikenessTrainer.write(trainer.train(), out);
        }
    }
}
