package org.counciltracker.io;

import java.util.EnumMap;
import java.util.Map;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;

/**
 * How much of an untrusted file is read, and for how long, before it is refused.
 *
 * <p>A file that goes beyond a limit is refused with a message that names the limit and how to raise it. This record is
 * immutable and thread-safe.
 *
 * @param maxBytes the largest file, in bytes; 64 MiB unless set
 * @param maxUnpacked the most bytes that a packed file may unpack to; 1 GiB unless set
 * @param maxParts the most parts of a packed file; 10,000 unless set
 * @param maxPages the most pages; 2,000 unless set
 * @param maxCells the most cells, paragraphs counted as cells; 2,000,000 unless set
 * @param maxDepth how deep elements may stand in each other; 200 unless set
 * @param maxSeconds the longest time that reading may take, in seconds; 120 unless set
 */
public record ReadLimits(
        long maxBytes, long maxUnpacked, long maxParts, long maxPages, long maxCells, long maxDepth, long maxSeconds) {

    /** Enough for any tracker that a committee could read. */
    public static final ReadLimits STANDARD = new ReadLimits(
            Limit.BYTES.standard(),
            Limit.UNPACKED.standard(),
            Limit.PARTS.standard(),
            Limit.PAGES.standard(),
            Limit.CELLS.standard(),
            Limit.DEPTH.standard(),
            Limit.SECONDS.standard());

    /**
     * Checks the limits.
     *
     * @param maxBytes the largest file, in bytes; 64 MiB unless set
     * @param maxUnpacked the most bytes that a packed file may unpack to; 1 GiB unless set
     * @param maxParts the most parts of a packed file; 10,000 unless set
     * @param maxPages the most pages; 2,000 unless set
     * @param maxCells the most cells, paragraphs counted as cells; 2,000,000 unless set
     * @param maxDepth how deep elements may stand in each other; 200 unless set
     * @param maxSeconds the longest time that reading may take, in seconds; 120 unless set
     * @throws IllegalArgumentException if one is less than 1
     */
    public ReadLimits {
        check("maxBytes", maxBytes);
        check("maxUnpacked", maxUnpacked);
        check("maxParts", maxParts);
        check("maxPages", maxPages);
        check("maxCells", maxCells);
        check("maxDepth", maxDepth);
        check("maxSeconds", maxSeconds);
    }

    private static void check(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("%s (%s) must be at least 1.".formatted(name, limit));
        }
    }

    Budget budget() {
        Map<Limit, Long> most = new EnumMap<>(Limit.class);
        most.put(Limit.BYTES, maxBytes);
        most.put(Limit.UNPACKED, maxUnpacked);
        most.put(Limit.PARTS, maxParts);
        most.put(Limit.PAGES, maxPages);
        most.put(Limit.CELLS, maxCells);
        most.put(Limit.DEPTH, maxDepth);
        most.put(Limit.SECONDS, maxSeconds);
        return new Budget(most);
    }

    /**
     * Returns these limits with another one for the file's size.
     *
     * @param bytes the largest file, in bytes
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxBytes(long bytes) {
        return new ReadLimits(bytes, maxUnpacked, maxParts, maxPages, maxCells, maxDepth, maxSeconds);
    }

    /**
     * Returns these limits with another one for what a packed file unpacks to.
     *
     * @param bytes the most bytes
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxUnpacked(long bytes) {
        return new ReadLimits(maxBytes, bytes, maxParts, maxPages, maxCells, maxDepth, maxSeconds);
    }

    /**
     * Returns these limits with another one for the parts of a packed file.
     *
     * @param parts the most parts
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxParts(long parts) {
        return new ReadLimits(maxBytes, maxUnpacked, parts, maxPages, maxCells, maxDepth, maxSeconds);
    }

    /**
     * Returns these limits with another one for pages.
     *
     * @param pages the most pages
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxPages(long pages) {
        return new ReadLimits(maxBytes, maxUnpacked, maxParts, pages, maxCells, maxDepth, maxSeconds);
    }

    /**
     * Returns these limits with another one for the number of cells.
     *
     * @param cells the most cells
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxCells(long cells) {
        return new ReadLimits(maxBytes, maxUnpacked, maxParts, maxPages, cells, maxDepth, maxSeconds);
    }

    /**
     * Returns these limits with another one for nesting.
     *
     * @param depth how deep elements may stand in each other
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxDepth(long depth) {
        return new ReadLimits(maxBytes, maxUnpacked, maxParts, maxPages, maxCells, depth, maxSeconds);
    }

    /**
     * Returns these limits with another one for time.
     *
     * @param seconds the longest time, in seconds
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxSeconds(long seconds) {
        return new ReadLimits(maxBytes, maxUnpacked, maxParts, maxPages, maxCells, maxDepth, seconds);
    }

    /**
     * Returns these limits with another one.
     *
     * @param limit of what
     * @param most how much there may be
     * @return the limits, otherwise unchanged
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits with(Limit limit, long most) {
        return switch (limit) {
            case BYTES -> withMaxBytes(most);
            case UNPACKED -> withMaxUnpacked(most);
            case PARTS -> withMaxParts(most);
            case PAGES -> withMaxPages(most);
            case CELLS -> withMaxCells(most);
            case DEPTH -> withMaxDepth(most);
            case SECONDS -> withMaxSeconds(most);
        };
    }
}
