package org.counciltracker.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Damages every kind of file that is read, in the ways of {@link Mutation}: what comes of it is a tracker, or a refusal in words
 * that a clerk understands, within the limits.
 *
 * <p>How many tries, and from which on, the system properties {@code fuzz.tries} and {@code fuzz.from} say.
 */
class FuzzTest {

    private static final Path KEPT = Path.of("target", "fuzz");
    private static final int MOST_FAULTS = Integer.getInteger("fuzz.faults", 20);
    private static final int LOG_EVERY = 5000;

    @Test
    void readsOrRefusesInWordsWhateverWasDoneToAFile() throws IOException {
        Corpus corpus = Corpus.read();
        int from = Integer.getInteger("fuzz.from", 0);
        int tries = Integer.getInteger("fuzz.tries", 400);
        Tally tally = new Tally();
        List<String> faults = new ArrayList<>();
        for (int number = from; number < from + tries && faults.size() < MOST_FAULTS; number++) {
            Try one = Try.of(number, corpus);
            Outcome outcome = Outcome.of(one);
            tally.count(one, outcome);
            if (!outcome.fault().isEmpty() || outcome.isOutOfTime()) {
                String said = outcome.fault().isEmpty() ? outcome.message() : outcome.fault();
                faults.add("%s: %s%n    kept as %s; again with -Dfuzz.from=%d -Dfuzz.tries=1"
                        .formatted(one, said, kept(one), number));
                System.out.println(faults.get(faults.size() - 1));
            }
            if (number > from && (number - from) % LOG_EVERY == 0) {
                System.out.println(tally);
            }
        }
        if (System.getProperty("fuzz.tries") != null) {
            System.out.println(tally);
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void printsNothingWhileItReads() {
        Corpus corpus = Corpus.read();
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (int number = 0; number < 8 * Kind.values().length; number++) {
                Outcome.of(Try.of(number, corpus));
            }
        } finally {
            System.setErr(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("SLF4J")))
                .isEmpty();
    }

    @Test
    void makesTheSameFileOfTheSameNumber() {
        Corpus corpus = Corpus.read();
        for (int number = 0; number < 5 * Kind.values().length; number++) {
            assertThat(Try.of(number, corpus).bytes())
                    .isEqualTo(Try.of(number, Corpus.read()).bytes());
        }
        assertThat(Arrays.stream(Kind.values()).filter(kind -> corpus.of(kind).isEmpty()))
                .isEmpty();
    }

    private static Path kept(Try one) throws IOException {
        Files.createDirectories(KEPT);
        return Files.write(KEPT.resolve(one.number() + "-" + one.name()), one.bytes());
    }
}
