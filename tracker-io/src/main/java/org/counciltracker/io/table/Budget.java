package org.counciltracker.io.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the reading of one file may still cost.
 *
 * <p>Readers of formats spend from it as they go, so that a hostile file is refused before it has filled the memory. Time is
 * watched from outside: where it is over, the reading thread is interrupted, and the next thing spent throws. Not
 * thread-safe.
 */
public final class Budget {

    private final Map<Limit, Long> most;
    private final Map<Limit, Long> spent = new EnumMap<>(Limit.class);

    /**
     * Opens a budget of which nothing is spent.
     *
     * @param most each limit
     * @throws IllegalArgumentException if one is missing
     */
    public Budget(Map<Limit, Long> most) {
        this.most = new EnumMap<>(most);
        for (Limit limit : Limit.values()) {
            if (!most.containsKey(limit)) {
                throw new IllegalArgumentException("most (%s) has no %s.".formatted(most, limit));
            }
        }
    }

    /**
     * Opens a budget with the standard limits.
     *
     * @return the budget, of which nothing is spent
     */
    public static Budget standard() {
        Map<Limit, Long> most = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            most.put(limit, limit.standard());
        }
        return new Budget(most);
    }

    /**
     * Opens another budget with the same limits, for looking at a file that is read afterwards.
     *
     * @return the budget, of which nothing is spent
     */
    public Budget afresh() {
        return new Budget(most);
    }

    /**
     * Returns a limit.
     *
     * @param limit of what
     * @return how much there may be in all
     */
    public long most(Limit limit) {
        return most.getOrDefault(limit, 0L);
    }

    /**
     * Spends some of what adds up: bytes, parts, pages or cells.
     *
     * @param limit of what
     * @param amount how much more
     * @param place where, or empty where it is the whole file
     * @throws UnreadableException if the file goes beyond the limit, or the time is over
     */
    public void spend(Limit limit, long amount, String place) throws UnreadableException {
        long sum = spent.merge(limit, amount, Long::sum);
        if (sum > most(limit)) {
            throw limit.exceeded(place, most(limit));
        }
        goOn();
    }

    /**
     * Checks how deep something stands.
     *
     * @param depth the depth, from 1
     * @param place where, or empty where it is the whole file
     * @throws UnreadableException if that is deeper than the limit, or the time is over
     */
    public void descend(int depth, String place) throws UnreadableException {
        if (depth > most(Limit.DEPTH)) {
            throw Limit.DEPTH.exceeded(place, most(Limit.DEPTH));
        }
        goOn();
    }

    /**
     * Checks that there is time left. Long loops that spend nothing call it now and then.
     *
     * @throws UnreadableException if the time is over
     */
    public void goOn() throws UnreadableException {
        if (Thread.currentThread().isInterrupted()) {
            throw Limit.SECONDS.exceeded("", most(Limit.SECONDS));
        }
    }

    /**
     * Returns a stream that spends {@link Limit#UNPACKED} as it is read. Beyond the limit it throws an {@link IOException}
     * whose cause is the {@link UnreadableException}; callers may let it through.
     *
     * @param in what unpacks
     * @param part the name of the part, for the message
     * @return the stream, counted
     */
    public InputStream unpacking(InputStream in, String part) {
        return new Counted(in, part);
    }

    private final class Counted extends FilterInputStream {

        private final String part;

        Counted(InputStream in, String part) {
            super(in);
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            try {
                spend(Limit.UNPACKED, bytes, part);
            } catch (UnreadableException e) {
                throw new IOException(e);
            }
        }
    }
}
