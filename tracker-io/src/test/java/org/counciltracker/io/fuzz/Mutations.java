package org.counciltracker.io.fuzz;

import java.util.Arrays;
import java.util.Random;

/**
 * Damages bytes at random, as disks, mail and people do: flips, cuts, inserts, repeats and splices.
 *
 * <p>The same random numbers give the same bytes. This class has no state and is thread-safe.
 */
final class Mutations {

    /** No file that is made here is longer, so that a run tries what is read and not what memory there is. */
    static final int MOST_BYTES = 4 << 20;

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST = 400;

    private Mutations() {}

    /**
     * Returns a damaged copy of a file.
     *
     * @param original the file's bytes
     * @param other another file's, for what is spliced
     * @param random what decides where and how
     * @return other bytes, one to four changes away
     */
    static byte[] mutate(byte[] original, byte[] other, Random random) {
        byte[] mutated = original;
        int changes = 1 + random.nextInt(1 + random.nextInt(MOST_CHANGES));
        for (int i = 0; i < changes && mutated.length > 0; i++) {
            mutated = once(mutated, other, random);
        }
        return mutated;
    }

    private static byte[] once(byte[] bytes, byte[] other, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : LONGEST));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> replaced(bytes, at, at + length, new byte[0]);
            case 2 -> replaced(bytes, at, at, noise(1 + random.nextInt(20), random));
            case 3 -> replaced(bytes, at, at + length, noise(length, random));
            case 4 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> replaced(bytes, at, at, many(Arrays.copyOfRange(bytes, at, at + length), random));
            case 6 -> spliced(bytes, other, random);
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] many(byte[] piece, Random random) {
        int times = Math.min(1 << random.nextInt(12), 200_000 / piece.length);
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    /** Returns the start of one with the end of the other, or with a piece of the other in it. */
    private static byte[] spliced(byte[] one, byte[] other, Random random) {
        int head = random.nextInt(one.length + 1);
        int tail = random.nextInt(other.length + 1);
        return random.nextBoolean()
                ? replaced(one, head, one.length, Arrays.copyOfRange(other, tail, other.length))
                : replaced(one, head, head, Arrays.copyOfRange(other, tail, Math.min(other.length, tail + LONGEST)));
    }

    /**
     * Returns bytes with others in place of some of them; unchanged where that would be too long.
     *
     * @param bytes all
     * @param from the first that goes
     * @param to the one behind the last that goes
     * @param by what comes in their place
     * @return other bytes
     */
    static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        int length = bytes.length - (to - from) + by.length;
        if (length > MOST_BYTES) {
            return bytes;
        }
        byte[] replaced = new byte[length];
        System.arraycopy(bytes, 0, replaced, 0, from);
        System.arraycopy(by, 0, replaced, from, by.length);
        System.arraycopy(bytes, to, replaced, from + by.length, bytes.length - to);
        return replaced;
    }
}
