package org.counciltracker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Update;

/** Nothing of an update cell is lost: its entries follow each other without a gap, and between head and words stand blanks. */
class UpdateThreadProperties {

    @Property(seed = "20261122")
    void entriesFollowEachOtherWithoutAGap(@ForAll("cells") String cell) {
        List<UpdateEntry> entries = UpdateThreadParser.entries(cell);
        int end = 0;
        for (UpdateEntry entry : entries) {
            assertThat(entry.start()).isEqualTo(end);
            assertThat(entry.textStart()).isBetween(entry.start(), entry.end());
            end = entry.end();
        }
        assertThat(entries.isEmpty() ? cell.replace('\u00a0', ' ').isBlank() : end == cell.length())
                .isTrue();
    }

    @Property(seed = "20261122")
    void theWordsOfAnEntryAreAllThatStandsAfterItsHead(@ForAll("cells") String cell) {
        for (UpdateEntry entry : UpdateThreadParser.entries(cell)) {
            String rest = cell.substring(entry.textStart(), entry.end());
            String text = entry.update().text();
            int at = rest.indexOf(text);
            assertThat(at).isNotNegative();
            String around = rest.substring(0, at) + rest.substring(at + text.length());
            assertThat(around.replace('\u00a0', ' ')).isBlank();
            assertThat(text).isEqualTo(text.strip());
        }
    }

    @Property(seed = "20261122")
    void aHeadHoldsTheDatesOfItsEntry(@ForAll("cells") String cell) {
        for (UpdateEntry entry : UpdateThreadParser.entries(cell)) {
            String head = cell.substring(entry.start(), entry.textStart());
            assertThat(DateReader.find(head))
                    .extracting(DateReader.DateMention::date)
                    .containsAll(entry.update().dates());
        }
    }

    @Property(seed = "20261122")
    void anEntryWrittenOutReadsBack(@ForAll("cells") String cell) {
        for (Update update : UpdateThreadParser.parse(cell)) {
            if (update.dates().size() == 1 && update.text().startsWith("The")) {
                String written = asAClerkWrites(update.dates().get(0)) + " – " + update.text();
                assertThat(UpdateThreadParser.parse(written).get(0).dates()).isEqualTo(update.dates());
            }
        }
    }

    /** A month in figures, 2021-06, opens no entry: it may be a financial year. */
    private static String asAClerkWrites(PartialDate date) {
        return date.day() != null
                ? date.toString()
                : date.month().format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK));
    }

    @Provide
    Arbitrary<String> cells() {
        return ParseProperties.words();
    }
}
