package org.counciltracker.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Damages what the packed streams of a PDF unpack to.
 *
 * <p>The table of places and the length of the stream are wrong after that, as in files that tools have changed; readers find
 * the objects by their marks then. This class has no state and is thread-safe.
 */
final class PdfMutations {

    private static final byte[] END = TextMutations.bytes("endstream");

    private PdfMutations() {}

    /**
     * Returns a PDF of which one to three streams are changed.
     *
     * @param file the PDF
     * @param other another, from which pieces may come
     * @param random what decides where and how
     * @return a PDF, damaged otherwise where no stream was found
     */
    static byte[] mutate(byte[] file, byte[] other, Random random) {
        byte[] changed = file;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            changed = stream(changed, other, random);
        }
        return changed;
    }

    private static byte[] stream(byte[] file, byte[] other, Random random) {
        String text = TextMutations.text(file);
        int keyword = text.indexOf("\nstream", random.nextInt(file.length + 1));
        int start = keyword < 0 ? -1 : text.indexOf('\n', keyword + 1) + 1;
        int end = start < 1 ? -1 : text.indexOf("endstream", start);
        byte[] content = end < 0 ? new byte[0] : unpacked(Arrays.copyOfRange(file, start, end));
        if (content.length == 0) {
            return Mutations.mutate(file, other, random);
        }
        byte[] changed = switch (random.nextInt(4)) {
            case 0 -> Mutations.mutate(content, other, random);
            case 1 -> TextMutations.lines(content, random);
            default -> TextMutations.values(content, random);
        };
        return Mutations.replaced(file, start, end + END.length, concat(packed(changed), END));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        return Mutations.replaced(one, one.length, one.length, other);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        out.write('\n');
        return out.toByteArray();
    }
}
