package org.counciltracker.io.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages files at random, as disks, mail and people do: flips, cuts, inserts, repeats and splices.
 *
 * <p>The same random numbers give the same bytes. This class has no state and is thread-safe.
 */
public final class Mutations {

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST = 400;

    private Mutations() {}

    /**
     * Returns a damaged copy of a file.
     *
     * @param original the file's bytes
     * @param random what decides where and how
     * @return other bytes, one to four changes away
     */
    public static byte[] mutate(byte[] original, Random random) {
        byte[] mutated = original.clone();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && mutated.length > 0; i++) {
            mutated = once(mutated, random);
        }
        return mutated;
    }

    /**
     * Returns a copy of a packed file in which one or two parts are damaged, missing, or stand in another's place.
     *
     * @param original the packed file's bytes
     * @param random what decides where and how
     * @return a packed file that can be unpacked
     */
    public static byte[] mutatePacked(byte[] original, Random random) {
        Map<String, byte[]> parts = unpack(original);
        List<String> names = new ArrayList<>(parts.keySet());
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            String name = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            byte[] part = parts.getOrDefault(name, new byte[0]);
            switch (random.nextInt(8)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(name, parts.getOrDefault(other, part));
                case 2 -> parts.put(name, splice(part, parts.getOrDefault(other, part), random));
                case 3, 4 -> parts.put(name, moveElements(part, random));
                default -> parts.put(name, mutate(part, random));
            }
        }
        return pack(parts);
    }

    /**
     * Returns the start of one file with the end of another.
     *
     * @param one the one that begins
     * @param other the one that ends
     * @param random what decides where
     * @return the spliced bytes
     */
    public static byte[] splice(byte[] one, byte[] other, Random random) {
        int head = random.nextInt(one.length + 1);
        int tail = random.nextInt(other.length + 1);
        byte[] spliced = Arrays.copyOf(one, head + other.length - tail);
        System.arraycopy(other, tail, spliced, head, other.length - tail);
        return spliced;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST));
        return switch (random.nextInt(5)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> replaced(bytes, at, length, new byte[0]);
            case 2 -> {
                byte[] noise = new byte[1 + random.nextInt(20)];
                random.nextBytes(noise);
                yield replaced(bytes, at, 0, noise);
            }
            case 3 -> replaced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
        byte[] replaced = new byte[bytes.length - length + by.length];
        System.arraycopy(bytes, 0, replaced, 0, at);
        System.arraycopy(by, 0, replaced, at, by.length);
        System.arraycopy(bytes, at + length, replaced, at + by.length, bytes.length - at - length);
        return replaced;
    }

    /** Cuts from one mark to another and puts it elsewhere between marks: XML that can often still be parsed, and means another thing. */
    private static byte[] moveElements(byte[] bytes, Random random) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '<') {
                marks.add(i);
            }
        }
        if (marks.size() < 3) {
            return mutate(bytes, random);
        }
        int first = random.nextInt(marks.size() - 1);
        int last = Math.min(marks.size() - 1, first + 1 + random.nextInt(3));
        byte[] cut = Arrays.copyOfRange(bytes, marks.get(first), marks.get(last));
        return random.nextBoolean()
                ? replaced(bytes, marks.get(first), cut.length, new byte[0])
                : replaced(bytes, marks.get(random.nextInt(marks.size())), 0, cut);
    }

    private static Map<String, byte[]> unpack(byte[] packed) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
