package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.counciltracker.rules.UpdatesCorpus.Judged;
import org.junit.jupiter.api.Test;

class UpdatesCorpusTest {

    @Test
    void readsTheTuningHalfAsItsLabelsSay() {
        List<Judged> judged = UpdatesCorpus.judge("updates-tuning.csv");
        judged.stream()
                .filter(one ->
                        !(one.statusIsRight() && one.closureIsRight() && one.exemptIsRight() && one.dependsOnIsRight()))
                .forEach(UpdatesCorpusTest::print);
        print("tuning", judged);
        assertThat(share(judged, Judged::statusIsRight)).isGreaterThan(0.95);
    }

    @Test
    void readsTheHalfSetAside() {
        List<Judged> judged = UpdatesCorpus.judge("updates-held-out.csv");
        print("held out", judged);
        assertThat(share(judged, Judged::statusIsRight)).isGreaterThan(0.70);
    }

    private static void print(Judged one) {
        System.out.printf(
                "%s [%s] want %s %s exempt %s %s, got %s %s %s %s %s%n    asked: %s%n    said: %s%n    by: %s%n",
                one.row().id(),
                one.row().trap(),
                one.row().statuses(),
                one.row().closure(),
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
                        .filter(step -> step.decided())
                        .map(step -> step.proposal().rule().id() + " "
                                + step.proposal().conclusion().value() + " "
                                + step.proposal().evidence())
                        .toList());
    }

    private static void print(String half, List<Judged> judged) {
        System.out.printf(
                "updates, %s: %d; status %.1f%%, closure %.1f%%, exempt %.1f%%, dependsOn %.1f%%%n",
                half,
                judged.size(),
                100 * share(judged, Judged::statusIsRight),
                100 * share(judged, Judged::closureIsRight),
                100 * share(judged, Judged::exemptIsRight),
                100 * share(judged, Judged::dependsOnIsRight));
        var confusion = new TreeMap<String, Integer>();
        judged.stream()
                .filter(one -> !one.statusIsRight())
                .forEach(one -> confusion.merge(
                        new TreeSet<>(one.row().statuses()) + " taken for "
                                + one.assessment().status() + ", confidence "
                                + one.assessment().confidence(),
                        1,
                        Integer::sum));
        confusion.forEach((pair, count) -> System.out.printf("    %d of %s%n", count, pair));
    }

    private static double share(List<Judged> judged, Predicate<Judged> right) {
        return judged.stream().filter(right).count() / (double) judged.size();
    }
}
