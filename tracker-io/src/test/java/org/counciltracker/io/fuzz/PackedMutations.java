package org.counciltracker.io.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages the parts of a packed file and packs it again: the archive is good, and what is in it is not.
 *
 * <p>This class has no state and is thread-safe.
 */
final class PackedMutations {

    private PackedMutations() {}

    /**
     * Returns a packed file of which one to three parts are changed, missing, or stand in another's place.
     *
     * @param original the packed file
     * @param other another of its kind, from which parts may come
     * @param random what decides where and how
     * @return a packed file that can be unpacked
     */
    static byte[] mutate(byte[] original, byte[] other, Random random) {
        Map<String, byte[]> parts = unpacked(original);
        Map<String, byte[]> others = unpacked(other);
        List<String> names = new ArrayList<>(parts.keySet());
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            String name = TextMutations.any(names, random);
            byte[] part = parts.getOrDefault(name, new byte[0]);
            byte[] foreign = others.getOrDefault(name, part);
            byte[] neighbour = parts.getOrDefault(TextMutations.any(names, random), part);
            switch (random.nextInt(12)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(name, neighbour);
                case 2 -> parts.put(name, foreign);
                case 3 -> parts.put(name, Mutations.mutate(part, random.nextBoolean() ? foreign : neighbour, random));
                case 4, 5 -> parts.put(name, TextMutations.values(part, random));
                case 6 -> copies(parts, name, part, random);
                default -> parts.put(name, MarkupMutations.mutate(part, random));
            }
        }
        return packed(parts);
    }

    /** Adds the same part under other names, as many as a list of parts may have, or under its name in other letters. */
    private static void copies(Map<String, byte[]> parts, String name, byte[] part, Random random) {
        int count = Math.min(1 << random.nextInt(9), Mutations.MOST_BYTES / (part.length + 1));
        for (int i = 2; i < count; i++) {
            parts.put(name.replaceFirst("\\d*(?=\\.|$)", Integer.toString(i)), part);
        }
        parts.put(name.toUpperCase(java.util.Locale.ROOT), part);
    }

    static Map<String, byte[]> unpacked(byte[] packed) {
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

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                // Of a fixed time, so that the same seed gives the same bytes.
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
