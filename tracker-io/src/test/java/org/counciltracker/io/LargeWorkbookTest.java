package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of 100,000 items, which nobody keeps in Excel, and which must not take an application down all the same. */
class LargeWorkbookTest {

    private static final int ITEMS = 100_000;
    private static final String[] WORDS =
            "the officer will report on highways repairs and the budget for schools with any risk that members should know before next spring"
                    .split(" ", -1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isReadInAHeapOf256Megabytes() throws IOException, InterruptedException {
        Path workbook = folder.resolve("log.xlsx");
        write(workbook);
        Path said = folder.resolve("said.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counting.class.getName(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("XLSX, %s items".formatted(ITEMS));
    }

    /** Reads a tracker and says how many items it has, in a process of its own. */
    static final class Counting {

        private Counting() {}

        public static void main(String[] args) {
            ReadTracker read = TrackerFiles.read(Path.of(args[0]));
            System.out.printf(
                    "%s, %s items%n", read.format(), read.tracker().items().size());
        }
    }

    private static void write(Path file) throws IOException {
        Random random = new Random(20261122);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.setCompressTempFiles(true);
            Sheet sheet = workbook.createSheet("Log");
            add(
                    sheet,
                    "Meeting date",
                    "Agenda item",
                    "Ref",
                    "Recommendation",
                    "Officer",
                    "Due date",
                    "Update",
                    "Status",
                    "RAG");
            for (int i = 1; i <= ITEMS; i++) {
                String day = "%02d/%02d/2024".formatted(i % 28 + 1, i % 12 + 1);
                add(
                        sheet,
                        day,
                        words(random, 3),
                        "R%s/24".formatted(i),
                        words(random, 18),
                        i % 3 == 0 ? "Clerk; Head of Estates" : "Director of Finance",
                        day,
                        day + " - " + words(random, 12),
                        i % 2 == 0 ? "In progress" : "Complete",
                        "RAG".substring(i % 3, i % 3 + 1));
            }
            workbook.write(out);
        }
    }

    private static void add(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(words.length() == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
