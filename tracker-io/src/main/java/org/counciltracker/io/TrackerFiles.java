package org.counciltracker.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;

/**
 * Reads trackers from files.
 *
 * <p>The format is told by the content, not by the file's name. All methods are thread-safe.
 *
 * <pre>{@code
 * Tracker tracker = TrackerFiles.read(Path.of("panel-november.txt")).tracker();
 * }</pre>
 */
public final class TrackerFiles {

    private TrackerFiles() {}

    /**
     * Reads a file within the standard limits.
     *
     * @param file the file
     * @return the tracker, its format and what was noticed
     * @throws TrackerReadException if the file cannot be read as a tracker
     */
    public static ReadTracker read(Path file) {
        return read(file, ReadLimits.STANDARD);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param limits how much to read at most
     * @return the tracker, its format and what was noticed
     * @throws TrackerReadException if the file cannot be read as a tracker
     */
    public static ReadTracker read(Path file, ReadLimits limits) {
        Path fileName = file.getFileName();
        String name = fileName == null ? file.toString() : fileName.toString();
        if (Files.isDirectory(file)) {
            throw new TrackerReadException(
                    file.toString(), "", "this is a folder, not a file", "Maybe name one of the files in it.");
        }
        if (!Files.exists(file)) {
            throw new TrackerReadException(
                    file.toString(), "", "there is no such file", "Maybe check the spelling and the folder.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, limits);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads a stream within the standard limits. The stream is left open.
     *
     * @param in the stream
     * @param source the file's name, or what the application calls the data
     * @return the tracker, its format and what was noticed
     * @throws TrackerReadException if the data cannot be read as a tracker
     */
    public static ReadTracker read(InputStream in, String source) {
        return read(in, source, ReadLimits.STANDARD);
    }

    /**
     * Reads a stream. The stream is left open.
     *
     * @param in the stream
     * @param source the file's name, or what the application calls the data
     * @param limits how much to read at most
     * @return the tracker, its format and what was noticed
     * @throws TrackerReadException if the data cannot be read as a tracker
     */
    public static ReadTracker read(InputStream in, String source, ReadLimits limits) {
        try {
            int most = (int) Math.min(Integer.MAX_VALUE - 16L, limits.maxBytes() + 1);
            return read(in.readNBytes(most), source, limits);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /**
     * Reads bytes within the standard limits.
     *
     * @param bytes a whole file
     * @param source the file's name, or what the application calls the data
     * @return the tracker, its format and what was noticed
     * @throws TrackerReadException if the data cannot be read as a tracker
     */
    public static ReadTracker read(byte[] bytes, String source) {
        return read(bytes, source, ReadLimits.STANDARD);
    }

    /**
     * Reads bytes.
     *
     * @param bytes a whole file
     * @param source the file's name, or what the application calls the data
     * @param limits how much to read at most
     * @return the tracker, its format and what was noticed
     * @throws TrackerReadException if the data cannot be read as a tracker
     */
    public static ReadTracker read(byte[] bytes, String source, ReadLimits limits) {
        try {
            if (bytes.length > limits.maxBytes()) {
                throw Limit.BYTES.exceeded("", limits.maxBytes());
            }
            return WatchedReading.call(() -> FormatReading.read(bytes, source, limits.budget()), limits.maxSeconds());
        } catch (UnreadableException e) {
            throw refused(source, e);
        } catch (StackOverflowError e) {
            throw new TrackerReadException(
                    source,
                    "",
                    "the file is nested so deeply that it can't be followed",
                    "Maybe it was damaged, or made to do harm; save it anew from the program that made it.",
                    e);
        } catch (OutOfMemoryError e) {
            throw new TrackerReadException(
                    source,
                    "",
                    "there is not enough memory to read the file",
                    "Maybe give Java more (-Xmx), or divide the file.",
                    e);
        } catch (Exception e) {
            throw UnreadableException.within(e)
                    .map(within -> refused(source, within))
                    .orElseGet(() -> new TrackerReadException(
                            source,
                            "",
                            "reading failed by a fault of this library (%s)".formatted(e),
                            "Please report it, with the file if it may be shown.",
                            e));
        }
    }

    private static TrackerReadException refused(String source, UnreadableException e) {
        return new TrackerReadException(source, e.place(), String.valueOf(e.getMessage()), e.remedy(), e);
    }

    private static TrackerReadException unreadable(String source, IOException e) {
        return new TrackerReadException(
                source,
                "",
                "the file cannot be read (%s)".formatted(e.getMessage()),
                "Maybe it is open in another program, or you may not read it.",
                e);
    }
}
