package org.counciltracker.io;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counciltracker.io.table.UnreadableException;

/** Refuses files that are not text, and names their format where it can be told. */
final class BinaryCheck {

    private static final String REMEDY = "This version reads text and CSV: maybe save it as one of these.";
    private static final int SAMPLE = 64 * 1024;
    private static final Map<String, String> MAGIC = magic();

    private BinaryCheck() {}

    static void check(byte[] bytes) throws UnreadableException {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> format : MAGIC.entrySet()) {
            if (start.startsWith(format.getKey())) {
                throw new UnreadableException("", "this is " + name(format.getValue(), bytes), REMEDY);
            }
        }
        boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        if (!wide && isNoise(bytes)) {
            throw new UnreadableException("", "this is not text but a binary file", REMEDY);
        }
    }

    private static String name(String format, byte[] bytes) {
        if (!format.startsWith("a ZIP")) {
            return format;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        if (head.contains("word/")) {
            return "a Word document (DOCX)";
        }
        if (head.contains("xl/")) {
            return "an Excel workbook (XLSX)";
        }
        return head.contains("opendocument") ? "an OpenDocument file" : format;
    }

    private static boolean isNoise(byte[] bytes) {
        int controls = 0;
        int size = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < size; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B ? 1 : 0;
        }
        return controls * 50 > size;
    }

    private static Map<String, String> magic() {
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("%PDF", "a PDF document");
        magic.put("PK\u0003\u0004", "a ZIP archive");
        magic.put("\u00D0\u00CF\u0011\u00E0", "an old Office document (DOC or XLS)");
        magic.put("{\\rtf", "a Rich Text document (RTF)");
        magic.put("\u0089PNG", "a picture (PNG)");
        magic.put("\u00FF\u00D8\u00FF", "a picture (JPEG)");
        magic.put("GIF8", "a picture (GIF)");
        magic.put("\u001F\u008B", "a compressed file (GZIP)");
        return magic;
    }
}
