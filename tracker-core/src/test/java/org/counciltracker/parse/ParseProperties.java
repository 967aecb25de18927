package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.parse.DateReader.DateMention;
import org.counciltracker.parse.ReferenceParser.ReferenceMention;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;

class ParseProperties {

    @Property(seed = "20261122")
    void everyDayReadsBackFromEveryFormat(@ForAll("days") LocalDate day, @ForAll("formats") String format) {
        String text = DateTimeFormatter.ofPattern(format, Locale.UK).format(day);
        assertThat(DateReader.whole(text)).as(text).contains(PartialDate.of(day));
    }

    @Property(seed = "20261122")
    void everyPartialDateReadsBackFromItsText(@ForAll("days") LocalDate day) {
        PartialDate month = PartialDate.of(YearMonth.from(day));
        assertThat(DateReader.whole(PartialDate.of(day).toString())).contains(PartialDate.of(day));
        assertThat(DateReader.whole(month.toString())).contains(month);
    }

    @Property(seed = "20261122")
    void everyDayIsDueOnItself(@ForAll("days") LocalDate day, @ForAll("formats") String format) {
        String text = DateTimeFormatter.ofPattern(format, Locale.UK).format(day);
        DueDate due = DueDateParser.parse("by " + text, DueContext.UNKNOWN);
        assertThat(due).isInstanceOfSatisfying(DueWindow.class, window -> {
            assertThat(window.earliest()).isEqualTo(day);
            assertThat(window.latest()).isEqualTo(day);
            assertThat(window.edtf()).isEqualTo(day.toString());
        });
    }

    @Property(seed = "20261122")
    void referencesReadBackWholeAndFromProse(@ForAll("references") String reference) {
        assertThat(ReferenceParser.whole(reference)).contains(Reference.of(reference));
        assertThat(ReferenceParser.mentions("To be closed with " + reference + ", as agreed."))
                .extracting(ReferenceMention::reference)
                .containsExactly(Reference.of(reference));
        assertThat(ReferenceParser.leading(reference + " – The panel asked."))
                .hasValueSatisfying(leading -> assertThat(leading.reference()).isEqualTo(Reference.of(reference)));
    }

    @Property(seed = "20261122")
    void dueWordsAreKeptAndNothingIsThrown(@ForAll("words") String text, @ForAll("days") LocalDate raised) {
        DueContext context = new DueContext(PartialDate.of(raised), MeetingCalendar.of(List.of(raised.plusDays(60))));
        assertThat(DueDateParser.parse(text, context).text()).isEqualTo(text);
        assertThat(DueDateParser.parse(text, DueContext.UNKNOWN).text()).isEqualTo(text);
    }

    @Property(seed = "20261122")
    void anyTextIsReadWithoutThrowing(@ForAll String text) {
        assertThatCode(() -> {
                    DateReader.whole(text);
                    DateReader.find(text);
                    ReferenceParser.whole(text);
                    ReferenceParser.leading(text);
                    ReferenceParser.mentions(text);
                    ResponsiblePartyParser.parse(text);
                    MeetingDateParser.parse(text);
                    UpdateThreadParser.parse(text);
                    DueDateParser.parse(text, DueContext.UNKNOWN);
                })
                .doesNotThrowAnyException();
    }

    @Property(seed = "20261122")
    void mentionsStandInOrderAndNeverOverlap(@ForAll("words") String text) {
        int end = 0;
        for (DateMention mention : DateReader.find(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).isGreaterThan(mention.start());
            end = mention.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property(seed = "20261122")
    void aPartyIsReadBackFromItsName(@ForAll("words") String text) {
        for (ResponsibleParty party : ResponsiblePartyParser.parse(text)) {
            assertThat(text.replaceAll("\\s+", " ")).contains(party.name());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 36_000).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(
                "dd/MM/yyyy",
                "d/M/yy",
                "dd.MM.yy",
                "d MMMM yyyy",
                "d MMM yyyy",
                "EEEE d MMMM yyyy",
                "dd-MM-yyyy",
                "yyyy-MM-dd",
                "d MMMM, yyyy");
    }

    @Provide
    Arbitrary<String> references() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 99);
        Arbitrary<Integer> year = Arbitraries.integers().between(10, 40);
        return Arbitraries.oneOf(
                Combinators.combine(number, year).as("R%d/%d"::formatted),
                Combinators.combine(number, year).as((n, y) -> "SR (%d/%d) %02d".formatted(y, y + 1, n)),
                Combinators.combine(number, year).as("%d/20%d/P"::formatted),
                Combinators.combine(number, year).as("%d/%d/FE"::formatted),
                Combinators.combine(number, year).as((n, y) -> "%d BCFU %02d".formatted(y, n)),
                Combinators.combine(number, year).as("BOD %d/%d(h)"::formatted),
                Combinators.combine(number, year).as((n, y) -> "Oct%d-Ac%d".formatted(y, n)));
    }

    @Provide
    static Arbitrary<String> words() {
        return Arbitraries.of(
                        "15/09/2020",
                        "22/01/21",
                        "9 July 2020",
                        "June",
                        "June 2021",
                        "2021",
                        "2021/22",
                        "Q3",
                        "mid",
                        "early",
                        "end of",
                        "by",
                        "–",
                        "-",
                        ":",
                        ".",
                        ",",
                        ";",
                        "/",
                        "\n",
                        "and",
                        "to",
                        "Update",
                        "JB",
                        "(",
                        ")",
                        "[",
                        "]",
                        "next",
                        "meeting",
                        "within",
                        "28",
                        "days",
                        "months",
                        "w/c",
                        "spring",
                        "winter",
                        "now",
                        "was",
                        "after",
                        "the",
                        "Panel",
                        "Head of Audit",
                        "OPCC",
                        "The work goes on.",
                        "Done",
                        "R39/21",
                        "https://northmere.example/1/2/21",
                        "quarterly",
                        "tbc",
                        "Ongoing",
                        "\u00a0",
                        "before",
                        "year")
                .list()
                .ofMaxSize(14)
                .flatMap(list -> Arbitraries.of(" ", "").map(space -> String.join(space, list)));
    }
}
