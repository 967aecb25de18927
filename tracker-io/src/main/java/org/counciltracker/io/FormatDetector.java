package org.counciltracker.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.io.text.Encodings;

/** Tells a file's format by its content, and refuses what is none of those that are read, by its name where it has one. */
final class FormatDetector {

    private static final String REMEDY =
            "Maybe open it in the program that made it, and save it as DOCX, XLSX, PDF with text, HTML, CSV or plain text.";
    private static final String ZIP = "a ZIP archive";
    private static final int SAMPLE = 64 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    /** Before the mark of a PDF there may stand what a mail program or a web server left. */
    private static final int PDF_HEAD = 1024;

    /** Zip archives by a part that only they have, in the order tried. */
    private static final Map<String, String> FOREIGN_PARTS = foreignParts();

    private static final Map<String, String> FOREIGN_STARTS = foreignStarts();
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html|head|body|table|meta"
                    + "|title|style|link|script|div|section|article|main|header|nav|center|font|form|h[1-6]|ul|ol)\\b.*");

    /** A text may begin with a brace all the same; only a key behind it, or nothing, makes JSON of it. */
    private static final Pattern JSON =
            Pattern.compile("\\s*+(?:\\[\\s*+)?+\\{\\s*+(?:}\\s*+\\z|\"[^\"\\n]{0,200}+\"\\s*+(?::|\\z))");

    /** A text with tables of its own, such as one line for each row, may start with a mark of HTML all the same. */
    private static final Pattern HTML_ROW = Pattern.compile("(?i)<tr\\b|<td\\b|<th\\b|</table>");

    private static final Pattern FOREIGN_XML =
            Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>|<\\?mso-application[^>]*>).*");

    private FormatDetector() {}

    static TrackerFormat detect(byte[] bytes, Budget budget) throws UnreadableException {
        String start = latin(bytes, 8);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return packed(ZipParts.open(bytes, budget));
        }
        for (Map.Entry<String, String> foreign : FOREIGN_STARTS.entrySet()) {
            if (start.startsWith(foreign.getKey())) {
                throw refused(ole(foreign.getValue(), bytes));
            }
        }
        if (latin(bytes, PDF_HEAD).contains("%PDF-")) {
            return TrackerFormat.PDF;
        }
        Charset wide = Encodings.wide(bytes);
        if (wide == null && isNoise(bytes)) {
            throw refused("not text but a binary file");
        }
        return text(wide == null ? latin(bytes, SAMPLE) : wide(bytes, wide));
    }

    private static TrackerFormat packed(ZipParts zip) throws UnreadableException {
        Set<String> names = zip.names();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("word/") && lower.endsWith(".xml")) {
                return TrackerFormat.DOCX;
            }
            if (lower.startsWith("xl/") && lower.endsWith("workbook.xml")) {
                return TrackerFormat.XLSX;
            }
        }
        // Programs other than Word may keep the document under another name.
        if (types(zip).contains("wordprocessingml.document.main+xml")) {
            return TrackerFormat.DOCX;
        }
        for (Map.Entry<String, String> foreign : FOREIGN_PARTS.entrySet()) {
            if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(foreign.getKey()))) {
                throw refused(foreign.getValue());
            }
        }
        throw refused(ZIP);
    }

    /** Returns the start of the list of what kind each part is; empty where a packed file has none. */
    private static String types(ZipParts zip) throws UnreadableException {
        try (InputStream in = zip.open(TYPES)) {
            return new String(in.readNBytes(SAMPLE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UnreadableException.within(e).orElseGet(() -> ZipParts.damaged(TYPES));
        }
    }

    private static TrackerFormat text(String sample) throws UnreadableException {
        String bare = sample.startsWith("\u00EF\u00BB\u00BF") ? sample.substring(3) : sample;
        if (JSON.matcher(bare).lookingAt()) {
            return TrackerFormat.JSON;
        }
        if (HTML.matcher(bare).matches() && (HTML_ROW.matcher(bare).find() || isPage(bare))) {
            return TrackerFormat.HTML;
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        if (FOREIGN_XML.matcher(bare).matches()) {
            throw refused(lower.contains("<workbook") ? "an Excel workbook in XML of 2003" : "an XML file");
        }
        if (lower.startsWith("mime-version:") && lower.contains("multipart/related")) {
            throw refused("a web archive (MHTML)");
        }
        return TrackerFormat.TEXT;
    }

    private static boolean isPage(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<body");
    }

    private static String ole(String format, byte[] bytes) {
        if (!format.startsWith("an old Office")) {
            return format;
        }
        // The directory of such a file may stand anywhere; its names are in UTF-16.
        String all = latin(bytes, bytes.length);
        return all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")
                ? "an Office document that is locked with a password"
                : format;
    }

    private static String wide(byte[] bytes, Charset charset) {
        String start = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        return start.startsWith("\uFEFF") ? start.substring(1) : start;
    }

    private static String latin(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
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

    private static UnreadableException refused(String what) {
        return new UnreadableException("", "this is " + what, remedy(what));
    }

    private static String remedy(String what) {
        if (what.startsWith("a picture")) {
            return "Run text recognition on it and save the text, or ask for the file that it was made from.";
        }
        return what.contains("compressed") || what.equals(ZIP)
                ? "Unpack it first, and read the files that are in it one by one."
                : REMEDY;
    }

    private static Map<String, String> foreignParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.bin", "a binary Excel workbook (XLSB)");
        parts.put("ppt/", "a PowerPoint presentation (PPTX)");
        parts.put("content.xml", "an OpenDocument file (ODT or ODS)");
        parts.put("index/", "a Pages or Numbers document");
        return parts;
    }

    private static Map<String, String> foreignStarts() {
        Map<String, String> starts = new LinkedHashMap<>();
        starts.put("\u00D0\u00CF\u0011\u00E0", "an old Office document (DOC or XLS)");
        starts.put("{\\rtf", "a Rich Text document (RTF)");
        starts.put("\u0089PNG", "a picture (PNG)");
        starts.put("\u00FF\u00D8\u00FF", "a picture (JPEG)");
        starts.put("GIF8", "a picture (GIF)");
        starts.put("\u001F\u008B", "a compressed file (GZIP)");
        starts.put("7z\u00BC\u00AF", "a compressed file (7z)");
        starts.put("Rar!", "a compressed file (RAR)");
        return starts;
    }
}
