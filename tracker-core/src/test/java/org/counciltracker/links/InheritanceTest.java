package org.counciltracker.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.model.Update;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    @Test
    void anUpdateTakesOverTheCellAboveAndKeepsItsWords() {
        Update update = last(
                        item("H1").update("2024-03-01", "Begun.").update("2024-04-01", "Tenders are in."),
                        item("H2").update(undated("As above.")))
                .updates()
                .get(0);

        assertThat(update.text()).isEqualTo("As above.");
        assertThat(update.inherited())
                .isNotNull()
                .extracting(Inherited::reference)
                .isEqualTo(Reference.of("H1"));
        assertThat(update.words(LATER)).isEqualTo("Begun.\nTenders are in.");
        assertThat(update.lastSaid(LATER)).contains(LocalDate.of(2024, 4, 1));
        assertThat(update.words(LocalDate.of(2024, 3, 20))).isEqualTo("Begun.");
        assertThat(update.isKnownOn(LocalDate.of(2024, 2, 1))).isFalse();
    }

    @Test
    void aChainEndsAtTheFirstWords() {
        TrackerItem fourth = last(
                item("H1").update(undated("Tenders are in.")),
                item("H2").update(undated("As above.")),
                item("H3").update(undated("Ditto")),
                item("H4").update(undated("\"")));

        assertThat(fourth.updates().get(0).inherited())
                .isEqualTo(new Inherited(ItemKey.of("H1"), Reference.of("H1"), List.of(undated("Tenders are in."))));
    }

    @Test
    void aDatedUpdateTakesOverWhatHadBeenSaidByThenAndKeepsItsDate() {
        Update update = last(
                        item("H1").update("2024-03-01", "Begun.").update("2024-06-01", "It was finished."),
                        item("H2").update("2024-03-15", "See above."))
                .updates()
                .get(0);

        assertThat(update.words(LATER)).isEqualTo("Begun.");
        assertThat(update.lastSaid(LATER)).contains(LocalDate.of(2024, 3, 15));
    }

    @Test
    void anUpdateBelowAnotherOfItsCellTakesOverThat() {
        TrackerItem item = last(
                item("H1").update(undated("It was finished.")),
                item("H2").update("2024-03-01", "Begun.").update("2024-04-01", "As above."));

        assertThat(item.updates().get(1).inherited())
                .isEqualTo(new Inherited(
                        ItemKey.of("H2"),
                        Reference.of("H2"),
                        List.of(new Update(List.of(PartialDate.parse("2024-03-01")), "Begun."))));
    }

    @Test
    void nothingIsTakenOverInTheFirstRowOrFromABlankCellOrFromAnotherSection() {
        assertThat(last(item("H1").update(undated("As above.")))
                        .updates()
                        .get(0)
                        .inherited())
                .isNull();
        assertThat(last(item("H1"), item("H2").update(undated("As above.")))
                        .updates()
                        .get(0)
                        .inherited())
                .isNull();
        assertThat(last(
                                item("H1").update(undated("Begun.")),
                                item("H2").section(Section.COMPLETED).update(undated("As above.")))
                        .updates()
                        .get(0)
                        .inherited())
                .isNull();
        assertThat(last(item("H1").update(undated("As above.")), item("H2").update(undated("As above.")))
                        .updates()
                        .get(0)
                        .inherited())
                .isNull();
    }

    @Test
    void thePartiesAboveAnswerAndTheWordsAreKeptBesideThem() {
        TrackerItem third = last(
                item("H1").responsible("Harbour Master").responsible("Estates"),
                item("H2").responsible("Ditto"),
                item("H3").responsible("As above"));

        assertThat(third.responsible())
                .containsExactly(ResponsibleParty.of("Harbour Master"), ResponsibleParty.of("Estates"));
        assertThat(third.details().inherited().responsible())
                .isEqualTo(
                        new InheritedCell("As above", ItemKey.of("H1"), Reference.of("H1"), "Harbour Master; Estates"));
    }

    @Test
    void theDueDateAboveCountsUnderTheWordsOfTheCell() {
        TrackerItem third = last(
                item("H1").due(DueDateParser.parse("June 2024", DueContext.UNKNOWN)),
                item("H2").due(DueDateParser.parse("As above", DueContext.UNKNOWN)),
                item("H3").due(DueDateParser.parse("\"", DueContext.UNKNOWN)));

        assertThat(third.due()).asInstanceOf(type(DueWindow.class)).satisfies(due -> {
            assertThat(due.text()).isEqualTo("\"");
            assertThat(due.latest()).isEqualTo("2024-06-30");
            assertThat(due.basis()).startsWith("as for H1, \"June 2024\": ");
        });
        assertThat(third.details().inherited().due())
                .isEqualTo(new InheritedCell("\"", ItemKey.of("H1"), Reference.of("H1"), "June 2024"));
    }

    @Test
    void aDueCellBelowABlankOneStaysAsItIs() {
        TrackerItem second = last(
                item("H1").due(new UndatedDue("", DueDateParser.BLANK)),
                item("H2").due(DueDateParser.parse("As above", DueContext.UNKNOWN)));

        assertThat(second.due()).isInstanceOf(UndatedDue.class);
        assertThat(second.details().inherited()).isEqualTo(InheritedCells.NONE);
    }

    @Test
    void givenItsOwnResultItChangesNothing() {
        Tracker once = Inheritance.resolved(tracker(
                item("H1").responsible("Estates").update("2024-03-01", "Begun."),
                item("H2").responsible("As above").update("2024-04-01", "As above."),
                item("H3").responsible("\"").update(undated("As above."))));

        assertThat(Inheritance.resolved(once)).isEqualTo(once);
        assertThat(once.items().get(2).details().inherited().responsible()).isNotNull();
    }

    @Test
    void plansHaveTablesOfTheirOwn() {
        Tracker tracker = Inheritance.resolved(Tracker.builder()
                .add(PlanAction.builder("P1").update(undated("Begun.")).build())
                .add(item("H1").update(undated("As above.")).build())
                .add(PlanAction.builder("P2").update(undated("As above.")).build())
                .build());

        assertThat(tracker.items().get(1).updates().get(0).inherited()).isNull();
        assertThat(tracker.items().get(2).updates().get(0).inherited()).isNotNull();
    }

    private static Recommendation.Builder item(String reference) {
        return Recommendation.builder(reference).text("Mend it.");
    }

    private static Update undated(String words) {
        return new Update(List.of(), words);
    }

    private static Tracker tracker(Recommendation.Builder... items) {
        Tracker.Builder tracker = Tracker.builder();
        for (Recommendation.Builder item : items) {
            tracker.add(item.build());
        }
        return tracker.build();
    }

    private static TrackerItem last(Recommendation.Builder... items) {
        return Inheritance.resolved(tracker(items)).items().get(items.length - 1);
    }
}
