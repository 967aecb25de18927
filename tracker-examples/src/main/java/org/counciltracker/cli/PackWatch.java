package org.counciltracker.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Does something again whenever a file of a folder changes.
 *
 * <p>It looks for itself rather than asking the system to be told: that works alike on every system, on shared folders and
 * for editors that write a new file over the old one, and a pack has few files.
 */
final class PackWatch {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

    private final Path folder;
    private final PrintStream out;

    PackWatch(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Does something now and after each change, until the thread is interrupted.
     *
     * @param work what to do
     * @throws InterruptedException when it is
     */
    void run(Runnable work) throws InterruptedException {
        Map<String, String> seen = look();
        while (true) {
            long start = System.nanoTime();
            work.run();
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            out.printf("%s.%03d s. Watching %s; Ctrl+C ends it.%n%n", millis / 1000, millis % 1000, folder);
            out.flush();
            Map<String, String> now = look();
            while (now.equals(seen)) {
                Thread.sleep(LOOKS_EVERY.toMillis());
                now = look();
            }
            seen = now;
        }
    }

    /** Returns what tells whether a file has changed, for each. */
    private Map<String, String> look() {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                if (file.isRegularFile()) {
                    files.put(path.toString(), file.lastModifiedTime() + " " + file.size());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // A file that went while it was looked at is seen to be gone at the next look.
            files.put("", String.valueOf(e.getMessage()));
        }
        return files;
    }
}
