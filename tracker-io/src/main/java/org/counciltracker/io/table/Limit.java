package org.counciltracker.io.table;

import java.util.Locale;

/**
 * What an untrusted file may have only so much of.
 *
 * <p>The name in lower case is what the command line calls it: {@code --limit cells=5000000}.
 */
public enum Limit {
    /** The size of the file, in bytes. */
    BYTES("the file is larger than the limit of %,d bytes", "withMaxBytes", 64L << 20),
    /** What it unpacks to, in bytes, where the format is packed. */
    UNPACKED("the file unpacks to more than the limit of %,d bytes", "withMaxUnpacked", 1L << 30),
    /** The parts that a packed file is made of. */
    PARTS("the file is made of more parts than the limit of %,d", "withMaxParts", 10_000),
    /** The pages of a document that has pages. */
    PAGES("the file has more pages than the limit of %,d", "withMaxPages", 2_000),
    /** The cells of tables, each paragraph counted as one. */
    CELLS("the file has more cells than the limit of %,d", "withMaxCells", 2_000_000),
    /** How deep elements, tables or values may stand in each other. */
    DEPTH("the file is nested deeper than the limit of %,d", "withMaxDepth", 200),
    /** The time that reading may take, in seconds. */
    SECONDS("reading took longer than the limit of %,d seconds", "withMaxSeconds", 120);

    private final String problem;
    private final String wither;
    private final long standard;

    Limit(String problem, String wither, long standard) {
        this.problem = problem;
        this.wither = wither;
        this.standard = standard;
    }

    /**
     * Returns the limit that holds unless another is set: enough for any tracker that a committee could read.
     *
     * @return the limit, in bytes, parts, pages, cells, levels or seconds
     */
    public long standard() {
        return standard;
    }

    /**
     * Returns what to throw where a file goes beyond this limit.
     *
     * @param place where, or empty where it is the whole file
     * @param most the limit
     * @return an exception that names the option to raise the limit
     */
    public UnreadableException exceeded(String place, long most) {
        return new UnreadableException(
                place,
                String.format(Locale.ROOT, problem, most),
                "Maybe it is not a tracker; if it is, raise the limit with --limit %s=N, in Java with ReadLimits.%s."
                        .formatted(this, wither));
    }

    /** Returns what the command line calls this limit. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
