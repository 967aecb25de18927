package org.counciltracker.io.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;

/**
 * The parts of a packed file, such as a Word document, by name. Each is unpacked when it is opened, at the budget's cost.
 *
 * <p>Not thread-safe.
 */
public final class ZipParts {

    private static final String REMEDY =
            "Maybe it was cut short on its way: open it in the program that made it, save it again, or fetch it anew.";

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;
    private final Budget budget;

    private ZipParts(ZipFile zip, Map<String, ZipArchiveEntry> entries, Budget budget) {
        this.zip = zip;
        this.entries = entries;
        this.budget = budget;
    }

    /**
     * Opens a packed file and reads the list of its parts.
     *
     * @param bytes the whole file
     * @param budget what opening the parts may cost
     * @return its parts
     * @throws UnreadableException if the file is damaged, or has more parts than the budget allows
     */
    public static ZipParts open(byte[] bytes, Budget budget) throws UnreadableException {
        try {
            // An archive needs no closing: there is no file behind it.
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setIgnoreLocalFileHeader(true)
                    .get();
            Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
            var listed = zip.getEntries();
            while (listed.hasMoreElements()) {
                ZipArchiveEntry entry = listed.nextElement();
                budget.spend(Limit.PARTS, 1, "");
                entries.putIfAbsent(entry.getName().replace('\\', '/'), entry);
            }
            return new ZipParts(zip, entries, budget);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("", "the file is damaged: its list of parts can't be read", REMEDY);
        }
    }

    /**
     * Returns the names of all parts.
     *
     * @return the names, in the order of the file
     */
    public Set<String> names() {
        return entries.keySet();
    }

    /**
     * Returns whether there is a part of a name.
     *
     * @param name the name, without a slash in front
     * @return whether it is there
     */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Unpacks a part. Beyond the budget the stream throws an {@link IOException} whose cause is the
     * {@link UnreadableException}.
     *
     * @param name the part's name
     * @return its bytes; none where there is no such part
     * @throws UnreadableException if the part can't be unpacked
     */
    public InputStream open(String name) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return new ByteArrayInputStream(new byte[0]);
        }
        try {
            return budget.unpacking(zip.getInputStream(entry), name);
        } catch (IOException e) {
            throw damaged(name);
        }
    }

    /**
     * Returns what to throw where a part can't be read.
     *
     * @param name the part's name
     * @return an exception that names it
     */
    public static UnreadableException damaged(String name) {
        return new UnreadableException(name, "the file is damaged: this part of it can't be read", REMEDY);
    }
}
