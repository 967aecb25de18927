package org.counciltracker.rules.internal.lint;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.counciltracker.rules.internal.StageAspects;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;

class BrokenFilesLintTest {

    private static final int TIMES = 60;

    /** The lint also sees files that others find wrong, and must not fall over them. */
    @Test
    void damagedRulesAreNoReasonToGiveUp() {
        var random = new Random(7);
        for (int time = 0; time < TIMES; time++) {
            List<DrlFile> files = new ArrayList<>();
            for (DrlFile file : Linted.STANDARD.rules()) {
                files.add(new DrlFile(file.stage(), file.name(), damaged(file.text(), random)));
            }
            RulePack pack = with(files);

            assertThatCode(() -> RuleLint.of(
                            List.of(pack), StageAspects::of, null, getClass().getClassLoader()))
                    .as("damage %s", time)
                    .doesNotThrowAnyException();
        }
    }

    private static RulePack with(List<DrlFile> files) {
        RulePack standard = Linted.STANDARD;
        return new RulePack(
                standard.identity(),
                standard.scheme(),
                standard.buildsOn(),
                standard.switchedOff(),
                files,
                List.of(),
                standard.policy(),
                standard.legend(),
                standard.clocks(),
                standard.keys());
    }

    /** Takes out, doubles or moves a few words of conditions, so that much still parses. */
    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(lines.size());
            String[] words = lines.get(at).split(" ", -1);
            int word = random.nextInt(words.length);
            words[word] = switch (random.nextInt(4)) {
                case 0 -> "";
                case 1 -> words[word] + " " + words[word];
                case 2 -> words[random.nextInt(words.length)];
                default -> "==";
            };
            lines.set(at, String.join(" ", words));
        }
        return String.join("\n", lines);
    }
}
