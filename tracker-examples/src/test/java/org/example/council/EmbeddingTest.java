package org.example.council;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerException;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application does with the libraries, in as few words as it takes. */
class EmbeddingTest {

    @TempDir
    private Path folder;

    @Test
    void readsAssessesAndWalksInTenLines() throws IOException {
        Path file = Files.writeString(folder.resolve("towpaths.csv"), Towpaths.FILE);
        List<String> lines = new ArrayList<>();

        Tracker tracker = TrackerFiles.read(file).tracker();
        RulesEngine engine = RulesEngine.standard();
        AssessedTracker assessed = engine.assess(tracker, AsOf.on(LocalDate.of(2024, 9, 1)));
        for (ChasingList list : assessed.chasingLists()) {
            for (Chase chase : list.chases()) {
                lines.add(list.party() + ": " + chase.item().reference() + " " + chase.level());
            }
        }

        assertThat(lines).containsExactly("Canal Warden: W1/24 CHAIR_LETTER", "Tourism Officer: W3/24 CHASER");
    }

    @Test
    void assessesWhatItHoldsItself() {
        AssessedTracker assessed = RulesEngine.standard().assess(Towpaths.tracker(), Towpaths.SEPTEMBER);

        assertThat(status(assessed, "W1/24")).isEqualTo(Status.IN_PROGRESS);
        assertThat(status(assessed, "W2/24")).isEqualTo(Status.IMPLEMENTED);
    }

    @Test
    void judgesByFactsOfItsOwn() {
        RulesEngine engine = OwnRules.engine(folder);
        var visit = new SiteVisit(Reference.of("W1/24"), true);

        assertThat(status(engine.assess(Towpaths.tracker(), Towpaths.SEPTEMBER), "W1/24"))
                .isEqualTo(Status.IN_PROGRESS);
        assertThat(status(engine.assess(Towpaths.tracker(), Towpaths.SEPTEMBER, List.of(visit)), "W1/24"))
                .isEqualTo(Status.IMPLEMENTED);
    }

    @Test
    void catchesOneTypeForAllThatCanGoWrong() {
        assertThatExceptionOfType(TrackerException.class)
                .isThrownBy(() -> TrackerFiles.read("no table here".getBytes(UTF_8), "notes.txt"))
                .withMessageStartingWith("notes.txt: ");
        assertThatExceptionOfType(TrackerException.class)
                .isThrownBy(() -> RulePack.fromFolder(folder))
                .withMessageContaining("is not a rule pack");
        assertThatExceptionOfType(TrackerException.class)
                .isThrownBy(() -> RulePack.fromClasspath(getClass().getClassLoader(), "org/example/council"))
                .withMessageStartingWith("classpath:org/example/council: has no pack.index.");
    }

    private static Status status(AssessedTracker assessed, String reference) {
        return assessed.assessment(Reference.of(reference)).orElseThrow().status();
    }
}
