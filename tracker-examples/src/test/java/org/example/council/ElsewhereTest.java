package org.example.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.RulesEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second thread, a second locale and a second time zone change nothing. */
class ElsewhereTest {

    @Test
    void sixteenThreadsShareOneEngine(@TempDir Path folder) throws Exception {
        RulesEngine shared = OwnRules.engine(folder);
        Tracker tracker = Towpaths.tracker();
        List<Object> facts = List.of(new SiteVisit(Reference.of("W1/24"), true));
        List<AsOf> days = IntStream.range(0, 16)
                .mapToObj(n -> AsOf.on(Towpaths.SEPTEMBER.date().plusDays(20L * n)))
                .toList();
        List<AssessedTracker> alone =
                days.stream().map(day -> shared.assess(tracker, day, facts)).toList();
        assertThat(alone).doesNotHaveDuplicates();

        List<Callable<AssessedTracker>> tasks = new ArrayList<>();
        for (int n = 0; n < 320; n++) {
            AsOf day = days.get(n % days.size());
            tasks.add(() -> shared.assess(tracker, day, facts));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<AssessedTracker>> together = threads.invokeAll(tasks);
            for (int n = 0; n < together.size(); n++) {
                assertThat(together.get(n).get()).isEqualTo(alone.get(n % days.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** In a JVM of its own, since what a class makes of the locale when it is loaded would hide from a test in this one. */
    @ParameterizedTest
    @CsvSource({"tr, TR, America/St_Johns", "ar, EG, Pacific/Apia", "th, TH, Pacific/Kiritimati"})
    void anotherLocaleAndTimeZoneGiveTheSameBytes(String language, String country, String zone) throws Exception {
        assertThat(runElsewhere("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone))
                .isEqualTo(new String(PrintJson.json(), UTF_8))
                .contains("\"days\": 93");
    }

    private static String runElsewhere(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrintJson.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
