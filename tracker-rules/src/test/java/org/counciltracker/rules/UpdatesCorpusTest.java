package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.model.Status;
import org.counciltracker.rules.UpdatesCorpus.Judged;
import org.junit.jupiter.api.Test;

/**
 * Prints how many labelled updates are read as their labels say, beside what a search for words makes of them; every miss stands in
 * {@code target/corpus}.
 */
class UpdatesCorpusTest {

    /** The library has learnt from these, so that this figure says only that nothing is broken. */
    @Test
    void readsTheExamplesItLearntFrom() throws IOException {
        List<Judged> judged = UpdatesCorpus.judge(UpdatesCorpus.EXAMPLES);
        report("examples learnt from", "examples", judged);
        assertThat(share(judged, Judged::statusIsRight)).isGreaterThan(0.95);
    }

    @Test
    void readsTheHalfSetAside() throws IOException {
        List<Judged> judged = UpdatesCorpus.judge(UpdatesCorpus.SET_ASIDE);
        report("set aside", "set-aside", judged);
        assertThat(share(judged, Judged::statusIsRight)).isGreaterThan(0.86);
        assertThat(share(judged, Judged::closureIsRight)).isGreaterThan(0.95);
        assertThat(share(judged, Judged::exemptIsRight)).isGreaterThan(0.95);
        assertThat(share(judged, Judged::dependsOnIsRight)).isGreaterThan(0.95);
        assertThat(share(sure(judged), Judged::statusIsRight))
                .as("what is called sure is")
                .isGreaterThan(0.95);
        assertThat(share(judged, Judged::statusIsRight))
                .as("against a search for words")
                .isGreaterThan(0.3
                        + share(judged, one -> one.row().statuses().contains(KeywordSearch.status(one.row()))));
    }

    /** What nine in ten cells of a tracker say, in the proportions in which they say it, while the other half is of hard cases. */
    @Test
    void readsEverydayUpdatesSetAside() throws IOException {
        List<Judged> judged = UpdatesCorpus.judge(UpdatesCorpus.EVERYDAY);
        report("everyday, set aside", "everyday", judged);
        assertThat(share(judged, Judged::statusIsRight)).isGreaterThan(0.9);
        assertThat(share(sure(judged), Judged::statusIsRight))
                .as("what is called sure is")
                .isGreaterThan(0.96);
    }

    private static void report(String name, String file, List<Judged> judged) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "updates, %s: %d; status %.1f%%, closure %.1f%%, exempt %.1f%%, dependsOn %.1f%%; a search for words: status %.1f%%%n",
                name,
                judged.size(),
                100 * share(judged, Judged::statusIsRight),
                100 * share(judged, Judged::closureIsRight),
                100 * share(judged, Judged::exemptIsRight),
                100 * share(judged, Judged::dependsOnIsRight),
                100 * share(judged, one -> one.row().statuses().contains(KeywordSearch.status(one.row()))));
        for (Confidence confidence : Confidence.values()) {
            List<Judged> those = judged.stream()
                    .filter(one -> one.assessment().confidence() == confidence)
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "    confidence %-6s %4d, right %.1f%%%n",
                    confidence,
                    those.size(),
                    100 * share(those, Judged::statusIsRight));
        }
        printMatrix(judged);
        Path misses = Path.of("target", "corpus", file + "-misses.txt");
        Files.createDirectories(misses.getParent());
        try (var out = new PrintWriter(Files.newBufferedWriter(misses))) {
            judged.stream().filter(one -> !one.isRight()).forEach(one -> print(one, out));
        }
        System.out.printf("    each miss stands in %s%n", misses);
    }

    /** Prints how many of each label, line by line, were taken for what; where two labels are fair the one met counts. */
    private static void printMatrix(List<Judged> judged) {
        var counts = new TreeMap<Status, TreeMap<Status, Integer>>();
        for (Judged one : judged) {
            Status found = one.assessment().status();
            Status label = one.statusIsRight()
                    ? found
                    : Status.valueOf(one.row().statuses().get(0));
            counts.computeIfAbsent(label, key -> new TreeMap<>()).merge(found, 1, Integer::sum);
        }
        System.out.print("    label, taken for:    ");
        Stream.of(Status.values()).forEach(status -> System.out.printf("%8.7s", status));
        System.out.println();
        for (Status label : Status.values()) {
            System.out.printf("    %-21s", label);
            for (Status found : Status.values()) {
                System.out.printf(
                        "%8d", counts.getOrDefault(label, new TreeMap<>()).getOrDefault(found, 0));
            }
            System.out.println();
        }
    }

    private static void print(Judged one, PrintWriter out) {
        out.printf(
                "%s [%s] want %s %s exempt %s %s, got %s %s %s %s %s%n    asked: %s%n    said: %s%n    by: %s%n",
                one.row().id(),
                one.row().trap(),
                one.row().statuses(),
                one.row().closures(),
                one.row().exempt(),
                one.row().dependsOn(),
                one.assessment().status(),
                one.assessment().closure(),
                one.assessment().exemption(),
                one.assessment().dependsOn(),
                one.assessment().confidence(),
                one.row().recommendation(),
                one.row().updates(),
                one.assessment().explanation().stream()
                        .filter(ExplanationStep::decided)
                        .map(step -> step.proposal().rule().id() + " "
                                + step.proposal().conclusion().value() + " "
                                + step.proposal().evidence())
                        .toList());
    }

    private static List<Judged> sure(List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.assessment().confidence() == Confidence.HIGH)
                .toList();
    }

    private static double share(List<Judged> judged, Predicate<Judged> right) {
        return judged.stream().filter(right).count() / (double) judged.size();
    }
}
