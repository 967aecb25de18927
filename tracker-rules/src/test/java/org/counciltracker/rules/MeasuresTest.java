package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.rules.TestTrackers.on;

import java.util.List;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Direction;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.MeasureBuilder;
import org.counciltracker.model.Note;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "HIGHER,90,GREEN,true",
        "HIGHER,93.8,GREEN,true",
        "HIGHER,85.5,AMBER,false",
        "HIGHER,85.4,RED,false",
        "LOWER,90,GREEN,true",
        "LOWER,12,GREEN,true",
        "LOWER,94.5,AMBER,false",
        "LOWER,94.6,RED,false"
    })
    void ratesAMeasureByItsTargetAndTheTolerance(Better better, String reading, RagRating rating, boolean met) {
        AssessedMeasure judged = judge(of("Depth").target("90").better(better).reading("2024-11", reading));

        assertThat(judged.rag()).isEqualTo(rating);
        assertThat(judged.meetsTarget()).contains(met);
    }

    @Test
    void ratesTheLatestReadingWhereverItIsPrinted() {
        assertThat(judge(of("Depth")
                                .target("90")
                                .better(Better.HIGHER)
                                .reading("2024-12", "91")
                                .reading("2024-11", "20"))
                        .rag())
                .isEqualTo(RagRating.GREEN);
    }

    @Test
    void ratesNothingWithoutTargetOrWhereNobodyCanTellWhichWayIsBetter() {
        assertThat(judge(of("Depth").better(Better.HIGHER).reading("2024-11", "3"))
                        .rag())
                .isNull();
        assertThat(judge(of("Depth").target("90").reading("2024-11", "3")).rag())
                .isNull();
        assertThat(judge(of("Depth").target("90").better(Better.HIGHER)).rag()).isNull();
    }

    @Test
    void supposesFromTheNameWhichWayIsBetterAndSaysSo() {
        AssessedMeasure judged =
                judge(of("Berth holder satisfaction").target("90").reading("2024-11", "80"));

        assertThat(judged.rag()).isEqualTo(RagRating.RED);
        assertThat(judged.isBetterSupposed()).isTrue();
        assertThat(judged.findings())
                .extracting(Finding::message)
                .contains(
                        "Nobody says which way is better; \"satisfaction\" in its name is taken to mean that a higher figure is.");
        assertThat(step(judged, "MEASURE-032").proposal().evidence())
                .containsExactly(
                        new Quote(EvidenceField.READING, 0, 0, 2, "80"),
                        new Quote(EvidenceField.TARGET, null, 0, 2, "90"),
                        new Quote(EvidenceField.NAME, null, 13, 25, "satisfaction"));
    }

    @Test
    void letsTheDocumentOutweighTheName() {
        AssessedMeasure judged =
                judge(of("Complaints").better(Better.HIGHER).target("10").reading("2024-11", "12"));

        assertThat(judged.rag()).isEqualTo(RagRating.GREEN);
        assertThat(judged.isBetterSupposed()).isFalse();
        assertThat(kinds(judged)).doesNotContain("SUPPOSED_BETTER");
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER,47.8,56.8,76.8,IMPROVING",
        "HIGHER,76.8,56.8,47.8,DETERIORATING",
        "LOWER,47.8,56.8,76.8,DETERIORATING",
        "HIGHER,100,90,102,STEADY",
        "HIGHER,100,100,102.1,IMPROVING",
        ",100,100,101,STEADY"
    })
    void tellsTheDirectionFromTheLastThreeMonths(
            Better better, String one, String two, String three, Direction direction) {
        assertThat(judge(of("Depth")
                                .better(better)
                                .reading("2024-08", "1")
                                .reading("2024-09", one)
                                .reading("2024-10", two)
                                .reading("2024-11", three))
                        .direction())
                .isEqualTo(direction);
    }

    @Test
    void setsLikeBesideLike() {
        AssessedMeasure judged = judge(of("Depth")
                .better(Better.HIGHER)
                .reading("Q1 2024/25", "30")
                .reading("Q2 2024/25", "40")
                .reading("FYTD 2024/25", "10")
                .reading("YE 2023/24", "90"));

        assertThat(judged.direction()).isEqualTo(Direction.IMPROVING);
        assertThat(step(judged, "MEASURE-020").proposal().evidence())
                .extracting(Quote::quote)
                .containsExactly("30", "40");
    }

    @Test
    void comparesYearsSoFarOnlyWhereTheyAreAsLong() {
        AssessedMeasure unlike = judge(of("Depth")
                .better(Better.HIGHER)
                .reading("FYTD 2023/24 to 2023-10", "30")
                .reading("FYTD 2024/25 to 2024-11", "40"));
        AssessedMeasure alike = judge(of("Depth")
                .better(Better.HIGHER)
                .reading("FYTD 2023/24 to 2023-11", "30")
                .reading("FYTD 2024/25 to 2024-11", "40"));

        assertThat(unlike.direction()).isNull();
        assertThat(kinds(unlike)).contains("THIN_DATA");
        assertThat(alike.direction()).isEqualTo(Direction.IMPROVING);
    }

    @Test
    void saysThatItRisesWhereNobodyCanTellWhetherThatIsGood() {
        AssessedMeasure judged = judge(of("Depth").reading("2024-10", "3").reading("2024-11", "4"));

        assertThat(judged.direction()).isNull();
        assertThat(judged.findings())
                .containsExactly(new Finding(
                        "RISING", "It has risen from 3 (2024-10) to 4 (2024-11); nobody says which way is better."));
    }

    @Test
    void saysThatOneReadingTellsNoDirection() {
        AssessedMeasure judged = judge(of("Depth").better(Better.HIGHER).reading("2024-11", "4"));

        assertThat(judged.direction()).isNull();
        assertThat(judged.findings())
                .containsExactly(new Finding("THIN_DATA", "It has one reading, so its direction can't be told."));
    }

    @Test
    void warnsOfATargetThatIsMetForNow() {
        AssessedMeasure judged = judge(of("Depth")
                .better(Better.HIGHER)
                .target("50")
                .reading("2024-10", "80")
                .reading("2024-11", "60"));

        assertThat(judged.rag()).isEqualTo(RagRating.GREEN);
        assertThat(kinds(judged)).containsExactly("MET_BUT_WORSE");
    }

    @Test
    void findsAPrintedChangeThatDoesNotFollowFromTheFigures() {
        AssessedTracker assessed = assess(of("Overall satisfaction")
                .unit("%")
                .better(Better.HIGHER)
                .place("line 17")
                .reading("YE 2023/24", "81.0")
                .reading("FYTD 2024/25", "76.5")
                .change(0, 1, "-1.8")
                .build());

        assertThat(assessed.measures().get(0).checks())
                .containsExactly(
                        new Checked(
                                "change 0",
                                "-1.8",
                                "-4.5 percentage points",
                                false,
                                "The change is printed as -1.8, but 81.0 (YE 2023/24) to 76.5 (FYTD 2024/25) is -4.5 percentage points. Maybe it was left over from an earlier edition, or is between other figures."));
        assertThat(assessed.notes())
                .extracting(Note::severity, Note::code, Note::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.WARNING, "MEASURE-002", "line 17"));
    }

    @ParameterizedTest
    @CsvSource({"77.1,69.7,-7.4,true", "10,12,2,true", "10,12,1,true", "10.0,12.0,1.8,false", "10.0,12.0,1.9,true"})
    void allowsForRounding(String from, String to, String change, boolean agrees) {
        AssessedMeasure judged = judge(
                of("Depth").reading("2024-10", from).reading("2024-11", to).change(0, 1, change));

        assertThat(judged.checks()).singleElement().extracting(Checked::agrees).isEqualTo(agrees);
    }

    @Test
    void tellsOfReadingsThatNobodyBroughtUpToDate() {
        AssessedTracker assessed = assess(
                of("Depth").reading("2024-05", "3").reading("2024-06", "3").build(),
                of("Width").reading("2024-10", "3").reading("2024-11", "3").build(),
                of("Length").reading("FYTD 2024/25", "3").build(),
                of("Breadth").reading("YE 2023/24", "3").build());

        assertThat(assessed.measures().get(0).findings())
                .containsExactly(
                        new Finding(
                                "OLD_READING",
                                "Its last reading is of 2024-06; the next was due 122 days before the end of the newest period of the document, 2024-11."));
        assertThat(kinds(assessed.measures().get(1))).isEmpty();
        assertThat(assessed.measures().subList(2, 4))
                .allSatisfy(judged -> assertThat(kinds(judged)).containsExactly("THIN_DATA"));
    }

    private static MeasureBuilder of(String name) {
        return Measure.builder(name);
    }

    private static AssessedMeasure judge(MeasureBuilder measure) {
        return assess(measure.build()).measures().get(0);
    }

    private static AssessedTracker assess(Measure... measures) {
        Tracker.Builder tracker = Tracker.builder().title("Harbour figures");
        for (Measure measure : measures) {
            tracker.add(measure);
        }
        return RulesEngine.standard().assess(tracker.build(), on("2025-01-14"));
    }

    private static List<String> kinds(AssessedMeasure judged) {
        return judged.findings().stream().map(Finding::kind).toList();
    }

    private static ExplanationStep step(AssessedMeasure judged, String rule) {
        return judged.explanation().stream()
                .filter(step -> step.proposal().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
