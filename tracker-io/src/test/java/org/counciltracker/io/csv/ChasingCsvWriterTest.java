package org.counciltracker.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Chase;
import org.counciltracker.io.json.AnyAssessedTracker;
import org.counciltracker.io.json.GoldenFile;
import org.counciltracker.io.json.Samples;
import org.counciltracker.io.wording.Wording;
import org.junit.jupiter.api.Test;

class ChasingCsvWriterTest {

    private static final int ASKED = 5;
    private static final int LAST_RECEIVED = 13;

    @Test
    void writesARowForEachPartyAndItem() {
        GoldenFile.named("csv", "chasing.csv")
                .matches(written(List.of(Samples.everything())).substring(1).replace("\r\n", "\n"));
    }

    @Test
    void endsEveryLineWithCrLf() {
        assertThat(written(List.of(Samples.everything())))
                .endsWith("\r\n")
                .doesNotContainPattern("[^\r]\n")
                .doesNotContainPattern("\r[^\n]");
    }

    @Test
    void opensWithAByteOrderMarkForTheSakeOfExcel() {
        assertThat(written(List.of(Samples.everything()))).startsWith("\uFEFFParty,E-mail,Respond by,Level,");
    }

    @Test
    void hasItsHeadingsWhereNobodyIsToBeChased() {
        assertThat(rows(written(List.of(Samples.nothing())))).hasSize(1);
    }

    @Test
    void tellsInWhichFileEachOfSeveralTrackersIs() {
        List<CsvRecord> rows = rows(written(List.of(Samples.everything(), Samples.chased("other.csv"))));

        assertThat(rows)
                .extracting(row -> row.getField(row.getFieldCount() - 1))
                .containsExactly("Source", "mereside.csv", "mereside.csv", "other.csv");
    }

    @Test
    void saysOfAnExemptItemThatItIsNotForThePublic() {
        assertThat(rows(written(List.of(Samples.everything()))).get(1).getFields())
                .contains("not for the public: in Part 2");
    }

    @Property(seed = "20261122", tries = 200)
    void givesEveryTextBackOnceTheGuardIsTakenOff(@ForAll("trackers") AssessedTracker tracker) {
        List<CsvRecord> rows = rows(written(List.of(tracker)));

        List<Chase> chases = tracker.chasingLists().stream()
                .flatMap(list -> list.hardestFirst().stream())
                .toList();
        assertThat(rows).hasSize(chases.size() + 1);
        for (int i = 0; i < chases.size(); i++) {
            Chase chase = chases.get(i);
            CsvRecord row = rows.get(i + 1);
            assertThat(FormulaGuard.unguard(row.getField(ASKED)))
                    .isEqualTo(asWritten(chase.item().text()));
            assertThat(FormulaGuard.unguard(row.getField(LAST_RECEIVED)))
                    .isEqualTo(chase.lastReceived() == null ? "" : asWritten(Wording.words(chase.lastReceived())));
        }
    }

    @Provide
    Arbitrary<AssessedTracker> trackers() {
        return AnyAssessedTracker.any();
    }

    /** Line ends become LF, and what UTF-8 can't hold a question mark. */
    private static String asWritten(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return new String(lines.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> rows(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    }

    private static String written(List<AssessedTracker> trackers) {
        var out = new ByteArrayOutputStream();
        try {
            ChasingCsvWriter.writeAll(trackers, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
