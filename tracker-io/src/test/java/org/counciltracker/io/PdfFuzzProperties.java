package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Damages good files, in the file and within its packed streams. */
class PdfFuzzProperties {

    private static final Path FORMATS = Path.of("src", "test", "resources", "formats", "pdf");
    private static final List<String> FILES = List.of("chromium.pdf", "chromium-fills.pdf", "writer.pdf");
    private static final ReadLimits LIMITS =
            ReadLimits.STANDARD.withMaxUnpacked(64 << 20).withMaxSeconds(30);

    @Property(seed = "20261122", tries = 100)
    void readsOrRefusesDamagedFilesButNeverFails(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] file = file(random);
        byte[] damaged = random.nextBoolean() ? mutate(file, random) : mutateStream(file, random);
        try {
            assertThat(TrackerFiles.read(damaged, "damaged.pdf", LIMITS).tracker())
                    .isNotNull();
        } catch (TrackerReadException e) {
            assertThat(e.getMessage()).startsWith("damaged.pdf").doesNotContain("fault of this library");
        }
    }

    private static byte[] file(Random random) throws IOException {
        return Files.readAllBytes(FORMATS.resolve(FILES.get(random.nextInt(FILES.size()))));
    }

    private static byte[] mutate(byte[] original, Random random) throws IOException {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
            byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes = spliced(bytes, at, at + length, new byte[0]);
                case 2 -> bytes = spliced(bytes, at, at, piece);
                case 3 -> bytes = Arrays.copyOf(bytes, Math.max(16, at));
                default -> {
                    byte[] other = file(random);
                    bytes = spliced(bytes, at, at + length, Arrays.copyOfRange(other, at % other.length, other.length));
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** Damages what one of the packed streams unpacks to, and packs it again; the table of places is wrong after that. */
    private static byte[] mutateStream(byte[] file, Random random) throws IOException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int keyword = text.indexOf("\nstream", random.nextInt(file.length));
        int end = keyword < 0 ? -1 : text.indexOf("endstream", keyword);
        if (end < 0) {
            return mutate(file, random);
        }
        int start = text.indexOf('\n', keyword + 1) + 1;
        byte[] unpacked = unpacked(Arrays.copyOfRange(file, start, end));
        return unpacked.length == 0
                ? mutate(file, random)
                : spliced(file, start, end, packed(mutate(unpacked, random)));
    }

    private static byte[] unpacked(byte[] packed) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] buffer = new byte[1 << 20];
        try {
            return Arrays.copyOf(buffer, inflater.inflate(buffer));
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[bytes.length + 1000];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }
}
