package org.counciltracker.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counciltracker.io.ReadLimits;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerReadException;

class XlsxFuzzProperties {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "formats", "xlsx");
    private static final ReadLimits LIMITS =
            ReadLimits.STANDARD.withMaxCells(50_000).withMaxUnpacked(4 << 20).withMaxSeconds(20);

    @Property(seed = "20261122", tries = 100)
    void damagedPartsAreReadOrRefusedButNeverAFault(@ForAll long chance) throws IOException {
        Random random = new Random(chance);
        Map<String, byte[]> parts = unpacked(sample(random));
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = 0; i <= random.nextInt(3); i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] other = new ArrayList<>(parts.values()).get(random.nextInt(names.size()));
            parts.computeIfPresent(name, (same, bytes) -> damaged(bytes, other, random));
        }

        readsOrRefuses(packed(parts));
    }

    @Property(seed = "20261122", tries = 100)
    void otherValuesAreReadOrRefusedButNeverAFault(@ForAll long chance) throws IOException {
        Random random = new Random(chance);
        Map<String, byte[]> parts = unpacked(sample(random));
        parts.replaceAll((name, bytes) -> random.nextInt(3) > 0 ? bytes : otherValues(bytes, random));

        readsOrRefuses(packed(parts));
    }

    @Property(seed = "20261122", tries = 100)
    void damagedFilesAreReadOrRefusedButNeverAFault(@ForAll long chance) throws IOException {
        Random random = new Random(chance);

        readsOrRefuses(damaged(sample(random), sample(random), random));
    }

    private static void readsOrRefuses(byte[] bytes) {
        try {
            assertThat(TrackerFiles.read(bytes, "any.xlsx", LIMITS).tracker()).isNotNull();
        } catch (TrackerReadException e) {
            assertThat(e).hasMessageStartingWith("any.xlsx").hasMessageNotContaining("fault of this library");
        }
    }

    private static byte[] sample(Random random) throws IOException {
        try (var files = Files.list(SAMPLES)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            return Files.readAllBytes(all.get(random.nextInt(all.size())));
        }
    }

    /** Flips, cuts, inserts, repeats or takes from another. */
    private static byte[] damaged(byte[] original, byte[] other, Random random) {
        if (original.length == 0) {
            return other;
        }
        int at = random.nextInt(original.length);
        int length = Math.min(original.length - at, 1 + random.nextInt(64));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(original, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> at += length;
            case 2 -> out.write(original, at, length);
            case 3 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                out.writeBytes(noise);
            }
            default -> {
                int from = other.length == 0 ? 0 : random.nextInt(other.length);
                out.write(other, from, other.length - from);
                at = original.length;
            }
        }
        out.write(original, at, original.length - at);
        return out.toByteArray();
    }

    /** Puts other values into attributes and elements: the XML stays well-formed, and what it says does not. */
    private static byte[] otherValues(byte[] original, Random random) {
        String[] values = {
            "", "-1", "0", "2147483648", "99999999999999", "1E308", "NaN", "XFD1048576", "A1:XFD1048576", "#", "\u0130"
        };
        StringBuilder changed = new StringBuilder();
        String text = new String(original, StandardCharsets.UTF_8);
        boolean declaration = true;
        for (String piece : text.split("(?<=[\">])", -1)) {
            boolean value = !declaration && piece.length() > 1 && (piece.endsWith("\"") || piece.contains("</"));
            if (value && random.nextInt(40) == 0) {
                String other = values[random.nextInt(values.length)];
                changed.append(other)
                        .append(
                                piece.endsWith("\"") && !piece.endsWith("=\"")
                                        ? "\""
                                        : piece.substring(Math.max(0, piece.indexOf("</"))));
            } else {
                changed.append(piece);
            }
            declaration &= !piece.endsWith("?>");
        }
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
