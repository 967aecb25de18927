package org.counciltracker.io;

/**
 * How much of an untrusted file is read before it is refused.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param maxBytes the largest file, in bytes; 64 MiB unless set
 * @param maxCells the most cells, paragraphs counted as cells; 2,000,000 unless set
 */
public record ReadLimits(long maxBytes, long maxCells) {

    /** Enough for any tracker that a committee could read. */
    public static final ReadLimits STANDARD = new ReadLimits(64L * 1024 * 1024, 2_000_000);

    /**
     * Checks the limits.
     *
     * @param maxBytes the largest file, in bytes; 64 MiB unless set
     * @param maxCells the most cells, paragraphs counted as cells; 2,000,000 unless set
     * @throws IllegalArgumentException if one is less than 1
     */
    public ReadLimits {
        if (maxBytes < 1 || maxCells < 1) {
            throw new IllegalArgumentException(
                    "maxBytes (%s) and maxCells (%s) must be at least 1.".formatted(maxBytes, maxCells));
        }
    }

    /**
     * Returns these limits with another one for the file's size.
     *
     * @param bytes the largest file, in bytes
     * @return the limits, otherwise unchanged
     */
    public ReadLimits withMaxBytes(long bytes) {
        return new ReadLimits(bytes, maxCells);
    }

    /**
     * Returns these limits with another one for the number of cells.
     *
     * @param cells the most cells
     * @return the limits, otherwise unchanged
     */
    public ReadLimits withMaxCells(long cells) {
        return new ReadLimits(maxBytes, cells);
    }
}
