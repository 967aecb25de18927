package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.item;
import static org.counciltracker.rules.TestTrackers.judge;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.Arrays;
import java.util.Locale;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads very long updates, and prints how the time grows with their length. No time is held to a bound. */
class ReadingTimeTest {

    private static final int SHORT = 100_000;
    private static final int ROUNDS = 3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The contractor has repaired the bridge. Work on the second phase will begin once R3/22 is settled. ",
                "not yet done and will be completed once ",
                "no ",
                "circulated, "
            })
    void readsAMegabyteOfOneUpdate(String words) {
        long tenth = fastest(words, SHORT);
        long whole = fastest(words, 10 * SHORT);

        System.out.printf(
                Locale.ROOT,
                "1 MB of \"%s…\" takes %.1f times as long as 100 KB%n",
                words.strip(),
                whole / (double) tenth);
        assertThat(read(words, SHORT).status()).isEqualTo(read(words, SHORT / 2).status());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000_000})
    void findsTheOneThatDecidesBehindMuchElse(int length) {
        String padding = "The weather was fine. ".repeat(length / 22);
        Assessment assessment = judge(
                item("R1/22", "Repair the bridge.")
                        .update("2022-02-01", padding + "The repair is on hold.")
                        .build(),
                on("2022-03-01"));

        assertThat(assessment.status()).isEqualTo(Status.ON_HOLD);
    }

    private static long fastest(String words, int length) {
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            read(words, length);
            times[round] = System.nanoTime() - start;
        }
        return Arrays.stream(times).min().orElseThrow();
    }

    private static Assessment read(String words, int length) {
        return judge(
                item("R1/22", "Repair the bridge.")
                        .update("2022-02-01", words.repeat(length / words.length()))
                        .build(),
                on("2022-03-01"));
    }
}
