package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counciltracker.io.table.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file for each fault, and the whole message for each in {@code messages.txt}. */
class BrokenFilesTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");
    private static final String RAISE = "Maybe it is not a tracker; if it is, raise the limit with --limit ";

    /** A line of the list of messages; no limit is lowered where it is empty. */
    record Refusal(String file, String limit, String message) {

        static Refusal of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", 3);
            return new Refusal(parts[0], parts[1], parts[2]);
        }

        ReadLimits limits() {
            int at = limit.indexOf('=');
            return at < 0
                    ? ReadLimits.STANDARD
                    : ReadLimits.STANDARD.with(
                            Limit.valueOf(limit.substring(0, at).toUpperCase(Locale.ROOT)),
                            Long.parseLong(limit.substring(at + 1)));
        }
    }

    static List<Refusal> refusals() throws IOException {
        return Files.readAllLines(BROKEN.resolve("messages.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Refusal::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void namesTheFileThePlaceAndWhatToDo(Refusal refusal) {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve(refusal.file()), refusal.limits()))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(refusal.message());
    }

    @Test
    void hasAMessageForEveryBrokenFile() throws IOException {
        List<String> told = refusals().stream().map(Refusal::file).toList();
        try (Stream<Path> files = Files.walk(BROKEN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> BROKEN.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.endsWith(".py") && !name.equals("messages.txt")))
                    .allSatisfy(name -> assertThat(told).contains(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf", "html", "json", "csv", "tsv", "txt", "md"})
    void refusesAnEmptyFileInTheSameWordsWhateverItsName(String ending) {
        assertRefused(
                new byte[0],
                "empty." + ending,
                ReadLimits.STANDARD,
                ": the file is empty. Maybe it was not saved, or the wrong file was chosen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one-line.csv  | roof, | , line 1: a row has more than 16,384 cells, or a cell more than 16,777,216 characters. Maybe its line breaks were lost: open it in a spreadsheet and save it as CSV again.
            one-line.json | {"a":1 | , line 1: this is not JSON: "{" stands where it can't. Maybe it was changed by hand: put it right, or have the file written again.
            one-line.html | <html>roof | : no table of recommendations or actions was found, and no measures or totals. Maybe a script puts the table there when the page is shown, for which print the page to PDF, or its header has other labels: give it columns such as "Ref", "Action", "Owner", "Update".
            one-line.txt  | roof. | : no table of recommendations or actions was found, and no measures or totals. Maybe the table was lost when the file was saved as text, for which read the file it was saved from, or its header has other labels: give it columns such as "Ref", "Action", "Owner", "Update".
            """)
    void refusesALineOfTenMegabytes(String name, String piece, String message) {
        byte[] line = piece.repeat((10 << 20) / piece.length()).getBytes(StandardCharsets.UTF_8);
        assertRefused(line, name, ReadLimits.STANDARD, message);
    }

    @Test
    void readsTheDocumentThatOthersWereBrokenFromWithinLimitsThatJustHoldIt() {
        ReadLimits limits = ReadLimits.STANDARD.withMaxCells(9).withMaxParts(3);
        assertThat(TrackerFiles.read(BROKEN.resolve("docx/whole.docx"), limits)
                        .tracker()
                        .items())
                .hasSize(2);
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve("docx/whole.docx"), limits.withMaxCells(8)))
                .hasMessageContaining("more cells than the limit of 8");
    }

    @Test
    void namesThePageOfAPdfThatGoesBeyondTheLimitOfCells() throws IOException {
        assertRefused(
                Files.readAllBytes(Path.of("src", "test", "resources", "formats", "pdf", "chromium.pdf")),
                "chromium.pdf",
                ReadLimits.STANDARD.withMaxCells(40),
                ", page 2: the file has more cells than the limit of 40. " + RAISE
                        + "cells=N, in Java with ReadLimits.withMaxCells.");
    }

    @Test
    void namesAFileThatDoesNotExist() {
        Path missing = BROKEN.resolve("missing.txt");
        assertThatThrownBy(() -> TrackerFiles.read(missing))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(missing + ": there is no such file. Maybe check the spelling and the folder.");
    }

    @Test
    void namesAFolder() {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(BROKEN + ": this is a folder, not a file. Maybe name one of the files in it.");
    }

    @Test
    void namesTheLimitOfBytesAndHowToRaiseIt() {
        assertRefused(
                new byte[1001],
                "big.txt",
                ReadLimits.STANDARD.withMaxBytes(1000),
                ": the file is larger than the limit of 1,000 bytes. " + RAISE
                        + "bytes=N, in Java with ReadLimits.withMaxBytes.");
    }

    @Test
    void namesTheLimitOfCellsAndHowToRaiseIt() {
        assertRefused(
                "Ref,Action,Owner\n1,Mend,Clerk\n".getBytes(StandardCharsets.UTF_8),
                "big.csv",
                ReadLimits.STANDARD.withMaxCells(5),
                ", line 2: the file has more cells than the limit of 5. " + RAISE
                        + "cells=N, in Java with ReadLimits.withMaxCells.");
    }

    @Test
    void writesTheLimitInTheDigitsOfTheMessageWhateverTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Limit.BYTES.exceeded("", 1000)).hasMessage("the file is larger than the limit of 1,000 bytes");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsSourcePlaceAndRemedyApart() {
        assertThatThrownBy(() -> TrackerFiles.read(BROKEN.resolve("never-closed.csv")))
                .isInstanceOfSatisfying(TrackerReadException.class, e -> {
                    assertThat(e.source()).isEqualTo("never-closed.csv");
                    assertThat(e.place()).isEqualTo("line 3");
                    assertThat(e.remedy()).startsWith("Maybe a closing quotation mark");
                });
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThatThrownBy(() -> ReadLimits.STANDARD.withMaxCells(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxCells (0)");
    }

    private static void assertRefused(byte[] bytes, String name, ReadLimits limits, String message) {
        assertThatThrownBy(() -> TrackerFiles.read(bytes, name, limits))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(name + message);
    }
}
