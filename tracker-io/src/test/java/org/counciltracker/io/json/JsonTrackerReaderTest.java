package org.counciltracker.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counciltracker.io.json.Json.written;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.io.ReadLimits;
import org.counciltracker.io.ReadTracker;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerFormat;
import org.counciltracker.io.TrackerReadException;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTrackerReaderTest {

    private static final String MENDED = "Maybe it was changed by hand: put it right, or have the file written again.";
    private static final String EVERYTHING = written(Samples.everything());

    @Test
    void readsBackTheTrackerThatWasWritten() {
        ReadTracker read = TrackerFiles.read(bytes(EVERYTHING), "everything.json");

        Tracker original = Samples.everything().tracker();
        assertThat(read.format()).isEqualTo(TrackerFormat.JSON);
        assertThat(read.tracker().items()).hasSameSizeAs(original.items());
        assertThat(read.tracker().statedTotals()).isEqualTo(original.statedTotals());
        assertThat(read.tracker().measures()).isEqualTo(original.measures());
        assertThat(read.tracker().keyEntries()).isEqualTo(original.keyEntries());
        assertThat(read.tracker().items().get(0)).isEqualTo(original.items().get(0));
        assertThat(read.tracker().edition()).isEqualTo(original.edition());
    }

    @Test
    void readsAListOfOneTracker() {
        String list = written(List.of(Samples.everything()));

        assertThat(TrackerFiles.read(bytes(list), "list.json").tracker())
                .isEqualTo(TrackerFiles.read(bytes(EVERYTHING), "one.json").tracker());
    }

    @Test
    void refusesAListOfSeveralTrackers() {
        String list = written(List.of(Samples.everything(), Samples.everything()));

        assertRefused(
                list,
                "trackers (line 2): the file holds 2 trackers, and a file is read as one. "
                        + "Maybe divide it: each entry of \"trackers\" is a file of its own.");
    }

    @Test
    void leavesOutWhatWasNotedWhileJudging() {
        String json = EVERYTHING.replaceFirst("\"code\": \"[^\"]+\"", "\"code\": \"INTEGRITY-010\"");

        assertThat(json).isNotEqualTo(EVERYTHING);
        assertThat(TrackerFiles.read(bytes(json), "a.json").tracker().notes())
                .extracting(Note::code)
                .doesNotContain("INTEGRITY-010");
    }

    @Test
    void notesKeysOfALaterVersion() {
        String json =
                EVERYTHING.replaceFirst("\"referenceDerived\"", "\"colour\": {\"deep\": [1]},\n\"referenceDerived\"");

        assertThat(TrackerFiles.read(bytes(json), "a.json").tracker().notes())
                .filteredOn(note -> note.code().equals("LEFTOVER_TEXT"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.place()).startsWith("items[0].colour (line ");
                    assertThat(note.raw()).isEqualTo("items[0].colour");
                });
    }

    @Test
    void readsUtf16AsWell() {
        byte[] wide = EVERYTHING.getBytes(StandardCharsets.UTF_16LE);

        assertThat(TrackerFiles.read(wide, "a.json").tracker())
                .isEqualTo(TrackerFiles.read(bytes(EVERYTHING), "a.json").tracker());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion": 1         | "schemaVersion": 2           | schemaVersion (line 2): the file has schemaVersion 2, and this version of the library reads 1. Maybe a later version wrote it: read it with that one.
            "schemaVersion": 1         | "schemaVersion": "1"         | schemaVersion (line 2): must be a number, but is text. MENDED
            "latest": "2023-12-31"     | "latest": "2023-13-31"       | items[0].due.latest (line N): must be a day such as 2021-06-30, but is "2023-13-31". MENDED
            "latest": "2023-12-31"     | "latest": "2023-11-30"       | items[0].due.latest (line N): must not be before earliest (2023-12-01), but is 2023-11-30. MENDED
            "latest": "2023-12-31",    | ``                           | items[0].due (line N): the key "latest" is missing; what is not known must be null. MENDED
            "kind": "DATED"            | "kind": "SOMETIME"           | items[0].due.kind (line N): must be one of DATED, ONGOING, UNDATED, EVENT, RECURRING, but is "SOMETIME". MENDED
            "referenceDerived": false  | "referenceDerived": "no"     | items[0].referenceDerived (line N): must be true or false, but is text. MENDED
            "section": "OPEN"          | "section": "ELSEWHERE"       | items[0].section (line N): must be one of OPEN, COMPLETED, but is "ELSEWHERE". MENDED
            "key": "r1/23#2"           | "key": " "                   | items[1].key (line N): must be text that says something, but is " ". MENDED
            "text": "Count the lamps." | "text": 5                    | items[1].text (line N): must be text, but is a number. MENDED
            "referenceDerived": false  | "key": "R1/23"               | items[0].key (line N): the key "key" stands twice. MENDED
            """)
    void namesThePlaceAndWhatIsWrongThere(String right, String wrong, String message) {
        String original = EVERYTHING.replace("\"key\": \"R1/23#2\"", "\"key\": \"r1/23#2\"");
        String json = original.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);

        assertThat(json).isNotEqualTo(original);
        assertThatThrownBy(() -> TrackerFiles.read(bytes(json), "a.json"))
                .isInstanceOf(TrackerReadException.class)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())
                                .replaceFirst("(?<!schemaVersion )\\(line \\d+\\)", "(line N)"))
                        .isEqualTo("a.json, " + message.replace("MENDED", MENDED)));
    }

    @Test
    void namesTheLineThatAValueStandsOn() {
        String json = EVERYTHING.replaceFirst("\"referenceDerived\": false", "\"referenceDerived\": null");
        int line = json.substring(0, json.indexOf("\"referenceDerived\": null")).split("\n", -1).length;

        assertRefused(
                json,
                "items[0].referenceDerived (line %s): must be true or false, but is null. ".formatted(line) + MENDED);
    }

    @Test
    void refusesTwoItemsOfOneKey() {
        String json = EVERYTHING.replace("\"key\": \"R1/23#2\"", "\"key\": \"R1/23\"");

        assertThatThrownBy(() -> TrackerFiles.read(bytes(json), "a.json"))
                .hasMessageContaining("items[1].key (line ")
                .hasMessageContaining("must be a key that nothing else has, but \"R1/23\" stands twice");
    }

    @Test
    void refusesWhatIsCutShortOrGoesOn() {
        assertThatThrownBy(() -> TrackerFiles.read(bytes(EVERYTHING.substring(0, 700)), "a.json"))
                .hasMessageStartingWith("a.json, line ")
                .hasMessageEndingWith(
                        ": the JSON ends in the middle. Maybe it was cut short on its way: fetch it anew.");
        assertThatThrownBy(() -> TrackerFiles.read(bytes(EVERYTHING + "{}"), "a.json"))
                .hasMessageEndingWith(
                        ": there is more after the end of the JSON. Maybe two files were put together: keep one of them.");
    }

    @Test
    void refusesJsonOfAnotherProgram() {
        assertRefused(
                "{\"rows\": []}",
                "line 1: this JSON is not one that Council Tracker wrote: it has no \"schemaVersion\". "
                        + "Maybe another program wrote it: have that one save a table as CSV.");
    }

    @Test
    void namesTheLimitsOfDepthAndCells() {
        String deep = "{\"a\":".repeat(201) + "1" + "}".repeat(201);
        assertThatThrownBy(() -> TrackerFiles.read(bytes(deep), "a.json"))
                .hasMessage(
                        "a.json: the file is nested deeper than the limit of 200. "
                                + "Maybe it is not a tracker; if it is, raise the limit with --limit depth=N, in Java with ReadLimits.withMaxDepth.");
        assertThatThrownBy(() -> TrackerFiles.read(bytes(EVERYTHING), "a.json", ReadLimits.STANDARD.withMaxCells(20)))
                .hasMessageContaining("the file has more cells than the limit of 20. ");
    }

    @Test
    void takesTextThatMerelyBeginsWithABraceForText() {
        String text = "{draft}\nRef\tAction\tOwner\tUpdate\nA1\tSay \"yes\"\tClerk\tIn progress\n";

        assertThat(TrackerFiles.read(bytes(text), "a.txt").format()).isEqualTo(TrackerFormat.TEXT);
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> TrackerFiles.read(bytes(json), "a.json"))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage("a.json, " + message);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
