package org.counciltracker.io.fuzz;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counciltracker.io.ReadLimits;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerReadException;

/**
 * What came of reading a damaged file.
 *
 * @param message why it was refused, or empty where it was read
 * @param fault what must not be, or empty where all is well
 * @param millis how long it took, in milliseconds
 */
record Outcome(String message, String fault, long millis) {

    /** Small enough for a small heap, large enough that any of the good files is read. */
    private static final ReadLimits LIMITS =
            ReadLimits.STANDARD.withMaxCells(50_000).withMaxUnpacked(16 << 20).withMaxSeconds(10);

    /** What stands between quotation marks is the file's own. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final Pattern PROGRAMMERS_WORDS = Pattern.compile(
            "fault of this library|not enough memory|can't be followed|\\bjavax?\\.|(?<!ReadLimits)\\$\\w|Exception|Error\\b|(?<!must be |but is )\\bnull\\b|@[0-9a-f]{5}");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_MESSAGE = 1000;

    boolean isRead() {
        return message.isEmpty();
    }

    boolean isOutOfTime() {
        return message.contains("reading took longer than");
    }

    static Outcome of(Try one) {
        long start = System.nanoTime();
        String message = "";
        String fault = "";
        try {
            TrackerFiles.read(one.bytes(), one.name(), LIMITS);
        } catch (TrackerReadException e) {
            message = String.valueOf(e.getMessage());
            fault = fault(message, one.name())
                    .map(wrong -> wrong + ": " + message(e))
                    .orElse("");
        } catch (RuntimeException | Error e) {
            fault = "something else was thrown: " + e;
        }
        return new Outcome(message, fault, (System.nanoTime() - start) / 1_000_000);
    }

    private static Optional<String> fault(String message, String name) {
        // The place before the first colon is made of names in the file.
        String own =
                QUOTED.matcher(message.substring(message.indexOf(": ") + 1)).replaceAll("");
        if (PROGRAMMERS_WORDS.matcher(own).find()) {
            return Optional.of("the message has words that only a programmer understands");
        }
        if (!message.startsWith(name)) {
            return Optional.of("the message doesn't name the file");
        }
        if (!message.endsWith(".")) {
            return Optional.of("the message doesn't end with a full stop");
        }
        if (CONTROLS.matcher(message).find() || message.length() > LONGEST_MESSAGE) {
            return Optional.of("the message is too long, or has control characters");
        }
        return Optional.empty();
    }

    private static String message(TrackerReadException e) {
        Throwable cause = e.getCause();
        StackTraceElement[] trace = cause == null ? new StackTraceElement[0] : cause.getStackTrace();
        String at = "";
        for (int i = 0; i < Math.min(4, trace.length); i++) {
            at += String.format(Locale.ROOT, "%n        at %s", trace[i]);
        }
        return e.getMessage() + at;
    }
}
