package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counciltracker.io.json.Json.assertValid;
import static org.counciltracker.io.json.Json.tree;
import static org.counciltracker.io.json.Json.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.Status;
import org.counciltracker.model.UndatedDue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AssessmentJsonWriterTest {

    @Test
    void writesEveryKeyInItsPlace() {
        GoldenFile.named("everything.json").matches(written(Samples.everything()));
    }

    @Test
    void writesNullForWhatIsAbsent() {
        GoldenFile.named("nothing.json").matches(written(Samples.nothing()));
    }

    @Test
    void keepsToTheSchema() {
        assertValid(written(Samples.everything()));
        assertValid(written(Samples.nothing()));
        assertValid(written(List.of(Samples.everything(), Samples.nothing())));
        assertValid(written(List.of()));
    }

    @Test
    void writesSeveralTrackersAsAListInTheOrderGiven() {
        JsonNode several = tree(written(List.of(Samples.nothing(), Samples.everything())));

        assertThat(several.propertyNames()).containsExactly("trackers");
        assertThat(several.get("trackers").get(0)).isEqualTo(tree(written(Samples.nothing())));
        assertThat(several.get("trackers").get(1)).isEqualTo(tree(written(Samples.everything())));
    }

    @Test
    void writesAListEvenOfOne() {
        assertThat(tree(written(List.of(Samples.nothing()))).get("trackers")).hasSize(1);
    }

    @Test
    void namesTheKindOfEachDueDate() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        assertThat(kind(Samples.due(new DueWindow(day, day, "1 May", "that day", "2024-05-01", List.of(), List.of()))))
                .isEqualTo("DATED");
        assertThat(kind(Samples.due(new OngoingDue("Ongoing", "")))).isEqualTo("ONGOING");
        assertThat(kind(Samples.due(new UndatedDue("", "")))).isEqualTo("UNDATED");
        assertThat(kind(Samples.due(new EventDue("after the vote", "")))).isEqualTo("EVENT");
        assertThat(kind(Samples.due(new RecurringDue("yearly", "", null, null))))
                .isEqualTo("RECURRING");
    }

    @Test
    void writesNullWhereTheTrackerHasNoDueCell() {
        JsonNode due = item(Samples.due(null)).get("due");

        assertThat(due.isNull()).isTrue();
    }

    @Test
    void quotesExactlyWhatStandsBetweenTheOffsets() {
        JsonNode item = item(Samples.everything());
        JsonNode evidence = item.at("/explanation/0/evidence/0");
        String update =
                item.at("/updates/" + evidence.get("index").asInt() + "/text").asString();

        assertThat(update.substring(
                        evidence.get("start").asInt(), evidence.get("end").asInt()))
                .isEqualTo(evidence.get("quote").asString());
    }

    @Test
    void keepsOffsetsWhereHalfOfASurrogatePairCannotBeWritten() {
        var item = PlanAction.builder("P1").text("a\uD800b \uD83D\uDE00 \uDC00").build();

        String json = written(Samples.of(Samples.plain(item, Status.IN_PROGRESS, RagRating.AMBER)));

        assertThat(tree(json).at("/items/0/text").asString()).isEqualTo("a\uFFFDb \uD83D\uDE00 \uFFFD");
    }

    @Test
    void writesTheSameBytesWhateverTheLocaleAndTimeZone() {
        String usual = written(Samples.everything());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(Samples.everything())).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void endsEachLineWithALineFeedAlone() {
        assertThat(written(Samples.everything())).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };

        AssessmentJsonWriter.write(Samples.nothing(), out);

        assertThat(out.closed).isFalse();
    }

    @Test
    void passesOnWhatTheStreamThrows() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> AssessmentJsonWriter.write(Samples.everything(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    private static JsonNode item(AssessedTracker tracker) {
        return tree(written(tracker)).at("/items/0");
    }

    private static String kind(AssessedTracker tracker) {
        String json = written(tracker);
        assertValid(json);
        return tree(json).at("/items/0/due/kind").asString();
    }
}
