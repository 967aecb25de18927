package org.counciltracker.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the files of a folder that may be trackers.
 *
 * <p>This class has no state and is safe for use by several threads.
 *
 * <pre>{@code
 * for (Path file : TrackerFolder.files(Path.of("trackers"))) {
 *     Tracker tracker = TrackerFiles.read(file).tracker();
 * }
 * }</pre>
 */
public final class TrackerFolder {

    private static final int HEAD = 64 * 1024;

    /** Text has no mark of its own: what is a note to oneself, a program or a tracker is told by the name alone. */
    private static final List<String> TEXTS = List.of(".txt", ".text", ".csv", ".tsv", ".tab");

    /** What office programs write, read or not: better to say that one can't be read than to pass it over. */
    private static final List<String> OFFICE =
            List.of(".docx", ".docm", ".doc", ".xlsx", ".xlsm", ".xlsb", ".xls", ".odt", ".ods", ".rtf", ".pdf");

    private static final Pattern JSON = Pattern.compile("\\A\\s*\\{\\s*\"schemaVersion\"");

    /** An assessment isn't one more tracker, but what an earlier run said of one. */
    private static final Pattern JUDGED = Pattern.compile("\"asOf\"\\s*:\\s*\"");

    private static final Pattern HTML = Pattern.compile("(?i)<(?:!doctype html|html|table)\\b");

    private TrackerFolder() {}

    /**
     * Returns the files of a folder, and of the folders in it, that may be trackers: office documents, web pages with a table or a
     * head, plain text and CSV by the ending of their names, and JSON of this library that isn't an assessment. Hidden files, and those that
     * office programs put beside an open document, are left out.
     *
     * @param folder the folder
     * @return the files in the order of their names
     * @throws TrackerReadException if the folder can't be listed
     */
    public static List<Path> files(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(file -> !isHidden(folder, file))
                    .filter(Files::isRegularFile)
                    .filter(TrackerFolder::mayBeTracker)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new TrackerReadException(
                    folder.toString(), "", "the folder can't be listed", "Maybe you may not look into it.", e);
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".") && part.toString().length() > 1) {
                return true;
            }
        }
        return String.valueOf(file.getFileName()).startsWith("~$");
    }

    private static boolean mayBeTracker(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (TEXTS.stream().anyMatch(name::endsWith) || OFFICE.stream().anyMatch(name::endsWith)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return isOffice(head)
                    || HTML.matcher(head).find() && head.stripLeading().startsWith("<")
                    || JSON.matcher(head).find() && !JUDGED.matcher(head).find();
        } catch (IOException e) {
            // It is named to whoever reads it, with the reason.
            return true;
        }
    }

    private static boolean isOffice(String head) {
        boolean packed = head.startsWith("PK\u0003\u0004") && (head.contains("word/") || head.contains("xl/"));
        return packed || head.startsWith("%PDF-");
    }
}
