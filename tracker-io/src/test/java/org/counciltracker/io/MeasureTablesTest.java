package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.Note;
import org.counciltracker.model.PrintedChange;
import org.counciltracker.model.PrintedChange.Kind;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTablesTest {

    @Test
    void readsARowForEachMeasureWithReadingsUnderTheirPeriods() {
        Tracker tracker = Reading.text(
                "Wexholme Harbour Board",
                "Date: 14 January 2025",
                "",
                "1. Keep the harbour open",
                "",
                "\tYear End 2023/24\tFYtD 2024/25\t% point Change",
                "Berths let (%)\t81.0%\t76.5%\t-1.8%",
                "Boat owners content with the moorings*\t77.1%\t69.7%\t-7.4%",
                "",
                "*A survey by post.");

        assertThat(tracker.items()).isEmpty();
        assertThat(tracker.measures())
                .extracting(Measure::name)
                .containsExactly("Berths let (%)", "Boat owners content with the moorings*");
        Measure berths = tracker.measures().get(0);
        assertThat(berths.priority()).isEqualTo("Keep the harbour open");
        assertThat(berths.unit()).isEqualTo("%");
        assertThat(readings(berths)).containsExactly("YE 2023/24 81.0", "FYTD 2024/25 76.5");
        assertThat(berths.changes())
                .containsExactly(new PrintedChange(0, 1, Kind.DIFFERENCE, new BigDecimal("-1.8"), "-1.8%"));
        assertThat(berths.place()).isEqualTo("line 7");
        assertThat(Reading.notes(tracker, NoteCode.NARRATIVE))
                .extracting(Note::raw)
                .contains("*A survey by post.");
    }

    @Test
    void readsTwoTablesThatStandRightBelowEachOther() {
        Tracker tracker = Reading.text(
                "\tQuarter 1 23/24\tQuarter 1 24/25\tChange",
                "Dredging days\t12\t14\t+2",
                "\tQuarter 2 23/24\tQuarter 2 24/25\tChange",
                "Dredging days lost\t3\t1\t-2");

        assertThat(tracker.measures()).hasSize(2);
        assertThat(readings(tracker.measures().get(1))).containsExactly("Q2 2023/24 3", "Q2 2024/25 1");
    }

    @Test
    void namesATableWithoutNamesByTheLineAboveIt() {
        Tracker tracker = Reading.text(
                "Berth holders who would come again - certain / likely (%)",
                "", "Quarter 1 23/24\tQuarter 2 23/24\tYear End 23/24\tFTYD 24/25", "89.9%\t91.5%\t91.2%\t89.3%");

        assertThat(tracker.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.name()).isEqualTo("Berth holders who would come again - certain / likely (%)");
            assertThat(readings(measure))
                    .containsExactly("Q1 2023/24 89.9", "Q2 2023/24 91.5", "YE 2023/24 91.2", "FYTD 2024/25 89.3");
        });
        assertThat(Reading.notes(tracker, NoteCode.ODD_PERIOD))
                .extracting(Note::message)
                .containsExactly("Periods: \"ftyd\" is read as FYTD.");
    }

    @Test
    void readsTargetsUnitsAndWhichWayIsBetter() {
        List<Measure> measures = Reading.csv(
                        "Ref,KPI,Unit,Polarity,Target 2024/25,Nov 2024,Dec 2024,RAG,Commentary",
                        "K1,Calls answered,%,Higher is better,≥ 90%,88.1,93.8,Green,A good month",
                        "K2,Days to mend a buoy,days,Lower is better,5,6.5,7,Red,",
                        "K3,Visitors,,,,\"1,944\",\"2,010\",,")
                .measures();

        assertThat(measures)
                .extracting(Measure::name)
                .containsExactly("Calls answered", "Days to mend a buoy", "Visitors");
        assertThat(measures)
                .extracting(Measure::target)
                .containsExactly(new BigDecimal("90"), new BigDecimal("5"), null);
        assertThat(measures).extracting(Measure::better).containsExactly(Better.HIGHER, Better.LOWER, null);
        assertThat(measures).extracting(Measure::unit).containsExactly("%", "days", null);
        assertThat(readings(measures.get(2))).containsExactly("2024-11 1944", "2024-12 2010");
    }

    @Test
    void keepsEveryCellThatIsNoFigureInANoteWithItsPlace() {
        Tracker tracker = Reading.csv(
                "KPI,Target,Nov 2024,Dec 2024,RAG",
                "Time to answer,5 minutes,4m 20s,3 minutes,Green",
                "Reports filed,tbc,n/a,12,Blue-ish");

        assertThat(Reading.notes(tracker, NoteCode.MEASURE_CELL))
                .extracting(note -> note.severity() + " " + note.place() + " " + note.raw())
                .containsExactly(
                        "WARNING line 2 4m 20s",
                        "INFO line 2 Green",
                        "INFO line 3 tbc",
                        "INFO line 3 n/a",
                        "INFO line 3 Blue-ish");
        assertThat(tracker.measures())
                .extracting(measure -> measure.readings().size())
                .containsExactly(1, 1);
    }

    @Test
    void readsATargetBesideTheReading() {
        Measure measure = Reading.csv("Indicator,Nov 2024", "Calls answered,93.8 (target 90)")
                .measures()
                .get(0);

        assertThat(measure.target()).isEqualByComparingTo("90");
        assertThat(measure.readings().get(0).text()).isEqualTo("93.8 (target 90)");
    }

    @Test
    void readsYearsThatStandOverTheirQuarters() {
        Measure measure = Reading.text(
                        "\t2023/24\t\t2024/25\t\t", "KPI\tQ3\tQ4\tQ1\tQ2\tTarget", "Berths let\t81\t82\t83\t84\t90")
                .measures()
                .get(0);

        assertThat(readings(measure))
                .containsExactly("Q3 2023/24 81", "Q4 2023/24 82", "Q1 2024/25 83", "Q2 2024/25 84");
        assertThat(measure.target()).isEqualByComparingTo("90");
    }

    @Test
    void readsTargetsAndActualsThatStandUnderTheirQuarters() {
        Measure measure = Reading.csv(
                        ",Q1 2024/25,,Q2 2024/25,", "Indicator,Target,Actual,Target,Actual", "Berths let,80,81,82,79")
                .measures()
                .get(0);

        assertThat(readings(measure)).containsExactly("Q1 2024/25 81", "Q2 2024/25 79");
        assertThat(measure.target()).isEqualByComparingTo("82");
    }

    @Test
    void readsARowForEachReading() {
        List<Measure> measures = Reading.csv(
                        "Measure,Period,Value,Target",
                        "Calls answered,Jul 2024,26.9%,80%",
                        "Calls answered,Aug 2024,37.2%,80%",
                        "Berths let,Q1 2024/25,12,",
                        "Calls answered,Sep 2024,47.8%,80%")
                .measures();

        assertThat(measures).extracting(Measure::name).containsExactly("Calls answered", "Berths let");
        assertThat(readings(measures.get(0))).containsExactly("2024-07 26.9", "2024-08 37.2", "2024-09 47.8");
        assertThat(measures.get(0).target()).isEqualByComparingTo("80");
    }

    @Test
    void readsARowForEachPeriod() {
        List<Measure> measures = Reading.csv(
                        "Month,Calls answered,Berths let", "Jul 2024,26.9%,12", "Aug 2024,37.2%,14", "Target,80%,15")
                .measures();

        assertThat(measures).extracting(Measure::name).containsExactly("Calls answered", "Berths let");
        assertThat(readings(measures.get(1))).containsExactly("2024-07 12", "2024-08 14");
        assertThat(measures.get(1).target()).isEqualByComparingTo("15");
    }

    @Test
    void placesMonthsWithoutAYearBeforeTheDateOfTheDocument() {
        Tracker tracker = Reading.text(
                "Harbour figures, January 2025",
                "",
                "Measure\tNovember\tDecember\tTarget",
                "Calls answered\t88%\t91%\t90%");

        assertThat(readings(tracker.measures().get(0))).containsExactly("2024-11 88", "2024-12 91");
    }

    @Test
    void takesLatestForTheNewestAndPreviousForTheOneBefore() {
        Measure measure = Reading.csv("KPI,Latest,Previous,Target", "Calls answered,91,88,90")
                .measures()
                .get(0);

        assertThat(measure.readings()).extracting(reading -> reading.label()).containsExactly("Previous", "Latest");
        assertThat(measure.latest())
                .hasValueSatisfying(latest -> assertThat(latest.text()).isEqualTo("91"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Change|-4.5|DIFFERENCE",
                "Change|-4.5%|DIFFERENCE",
                "% point change|-4.5%|DIFFERENCE",
                "% change|-5.6%|PERCENT",
                "% change|-4.5%|DIFFERENCE",
                "Change|-5.6%|PERCENT"
            })
    void tellsPointsFromPercent(String heading, String cell, Kind kind) {
        Measure measure = Reading.text("\t2022/23\t2023/24\t" + heading, "Berths let\t81.0%\t76.5%\t" + cell)
                .measures()
                .get(0);

        assertThat(measure.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.text()).isEqualTo(cell);
        });
    }

    @Test
    void reckonsAPercentageOfCounts() {
        assertThat(Reading.text("\t2022/23\t2023/24\tChange", "Visitors\t200\t150\t-25%")
                        .measures()
                        .get(0)
                        .changes())
                .extracting(PrintedChange::kind)
                .containsExactly(Kind.PERCENT);
    }

    @Test
    void findsBetweenWhichReadingsAChangeIs() {
        List<PrintedChange> changes = Reading.csv(
                        "KPI,Q1 2023/24,Q4 2023/24,Q1 2024/25,Change since Q1 2023/24,Change on last year,Change",
                        "Visitors,100,180,130,30,30,-50")
                .measures()
                .get(0)
                .changes();

        assertThat(changes)
                .extracting(change -> change.from() + " " + change.to())
                .containsExactly("0 2", "0 2", "1 2");
    }

    @Test
    void readsItemsAndMeasuresOfOneDocument() {
        Tracker tracker = Reading.text(
                "Harbour plan, January 2025",
                "",
                "Ref\tAction\tOwner\tUpdate",
                "A1\tDredge the channel.\tHarbour master\tThe dredger is under repair.",
                "",
                "Measure\tNov 2024\tDec 2024\tTarget",
                "Depth at low water\t3.1\t3.0\t3.2",
                "",
                "Ref\tAction\tOwner\tUpdate",
                "A2\tMend the crane.\tEngineer\tCompleted.");

        assertThat(Reading.references(tracker)).containsExactly("A1", "A2");
        assertThat(tracker.measures()).extracting(Measure::name).containsExactly("Depth at low water");
        assertThat(tracker.items().get(0).updates()).hasSize(1);
    }

    @Test
    void goesOnBelowARowWhoseFigureIsYetToCome() {
        Tracker tracker = Reading.text(
                "Measure\tTarget\tDec 2024",
                "Missed berths\t5\t4",
                "Answered calls\t90\tTo follow",
                "Boats counted\t\tsee below",
                "Days lost\t9\t8");

        assertThat(tracker.measures())
                .extracting(Measure::name)
                .containsExactly("Missed berths", "Answered calls", "Boats counted", "Days lost");
        assertThat(tracker.measures().get(1).readings()).isEmpty();
    }

    @Test
    void keepsAnAccountInNotesAndMakesNothingOfIt() {
        Tracker tracker = Reading.text(
                "\tNov 2024\tDec 2024",
                "Calls answered\t88%\t91%",
                "",
                "£000k\t2021/22\t2022/23\tTotal",
                "Shared crane\t£600k\t£670k\t£1,270k",
                "Total\t£600k\t£670k\t£1,270k");

        assertThat(tracker.items()).isEmpty();
        assertThat(tracker.measures()).hasSize(1);
        assertThat(Reading.notes(tracker, NoteCode.OTHER_TABLE)).hasSize(3);
    }

    @Test
    void makesNoItemsOfFiguresWhoseHeadingsLookLikeReferences() {
        assertThatThrownBy(() -> Reading.text(
                        "Harbour accounts",
                        "",
                        "£000k\tQuarter 1 15/16\tYear End 2015/16\tTotal",
                        "Shared crane\t£600k\t£670k\t£1,270k"))
                .isInstanceOf(TrackerReadException.class);
    }

    @Test
    void leavesATrackerWithQuartersOfProseToTheItems() {
        Tracker tracker = Reading.text(
                "Ref\tAction\tLead\tQ1 2024/25\tQ2 2024/25",
                "A1\tDredge the channel.\tHarbour master\tThe dredger was hired in May.\tDone in 14 days.");

        assertThat(tracker.measures()).isEmpty();
        assertThat(Reading.references(tracker)).containsExactly("A1");
    }

    @Test
    void headsMeasuresByTheRowsAboveThem() {
        Tracker tracker = Reading.csv(
                "KPI,2022/23,2023/24", "Safe waters,,", "Rescues,12,14", "Good berths,,", "Berths let,81,82");

        assertThat(tracker.measures()).extracting(Measure::priority).containsExactly("Safe waters", "Good berths");
    }

    @Test
    void losesNoWordOfAMeasureTable() {
        List<String> lines = List.of(
                "Harbour Board figures",
                "Measures\tTarget\tQ1 2024/25\tQ2 2024/25\tVariance to target\tDoT\tOwner",
                "Calls answered\tat least ninety\t88%\tawaited\t-2%\tup\tMaster of the quay",
                "Crossings\t12 by March\tabout 11\tabc\tnone\tdown\tPilot");
        String text = String.join("\n", lines);
        Tracker tracker = TrackerFiles.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "m.txt")
                .tracker();

        assertThat(EveryWord.lost(text, tracker)).isEmpty();
    }

    @Test
    void warnsOfFiguresItCannotRead() {
        Tracker tracker = Reading.csv("KPI,Nov 2024,Dec 2024", "Time to answer,4m 20s,5m 01s", "Calls,1,2");

        assertThat(tracker.notes())
                .filteredOn(note -> note.severity() == Severity.WARNING)
                .extracting(Note::message)
                .containsExactly(
                        "Time to answer, \"Nov 2024\": this can't be read as a figure, so it is judged by nobody.",
                        "Time to answer, \"Dec 2024\": this can't be read as a figure, so it is judged by nobody.");
    }

    private static List<String> readings(Measure measure) {
        return measure.readings().stream()
                .map(reading -> reading.period() + " " + reading.value().toPlainString())
                .toList();
    }
}
