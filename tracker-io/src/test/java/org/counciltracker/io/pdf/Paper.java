package org.counciltracker.io.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes small PDF files, letter by letter. Places are in points from the upper left corner of an A4 page. */
final class Paper {

    private static final int HEIGHT = 842;

    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<String> pageEntries = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private String catalogEntries = "";

    Paper() {
        page();
    }

    Paper page() {
        pages.add(new StringBuilder());
        pageEntries.add("");
        return this;
    }

    /** Adds operators as they are. */
    Paper raw(String operators) {
        pages.get(pages.size() - 1).append(operators).append('\n');
        return this;
    }

    /** Adds entries to the dictionary of the page. */
    Paper pageEntry(String entry) {
        pageEntries.set(pages.size() - 1, pageEntries.get(pages.size() - 1) + " " + entry);
        return this;
    }

    Paper catalogEntry(String entry) {
        catalogEntries += " " + entry;
        return this;
    }

    /** Adds an object and returns how to refer to it; streams take {@link #stream}. */
    String object(String body) {
        objects.add(body);
        return objects.size() + 5 + " 0 R";
    }

    static String stream(String entries, String content) {
        return "<< %s /Length %s >>\nstream\n%s\nendstream".formatted(entries, content.length(), content);
    }

    Paper text(double x, double y, String text) {
        return text("F1", 10, x, y, text);
    }

    Paper bold(double size, double x, double y, String text) {
        return text("F2", size, x, y, text);
    }

    Paper text(String font, double size, double x, double y, String text) {
        String shown = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        return raw(format("BT /%s %.2f Tf %.2f %.2f Td (%s) Tj ET", font, size, x, HEIGHT - y, shown));
    }

    Paper line(double x1, double y1, double x2, double y2) {
        return raw(format("%.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    /** Paints a rectangle in a colour such as "1 0 0", red, green and blue. */
    Paper fill(String colour, double left, double top, double right, double bottom) {
        return raw(colour + " rg " + rectangle(left, top, right, bottom) + " f 0 0 0 rg");
    }

    static String rectangle(double left, double top, double right, double bottom) {
        return format("%.2f %.2f %.2f %.2f re", left, HEIGHT - bottom, right - left, bottom - top);
    }

    /** Rules a grid. */
    Paper grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    byte[] bytes() {
        List<String> all = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        int first = 6 + objects.size();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(first + 2 * i).append(" 0 R ");
        }
        all.add("<< /Type /Catalog /Pages 2 0 R" + catalogEntries + " >>");
        all.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        all.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        all.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
        all.add("<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << " + forms() + " >> >>");
        all.addAll(objects);
        for (int i = 0; i < pages.size(); i++) {
            String box = pageEntries.get(i).contains("/MediaBox") ? "" : "/MediaBox [0 0 595 842]";
            all.add("<< /Type /Page /Parent 2 0 R /Resources 5 0 R /Contents %s 0 R %s %s >>"
                    .formatted(first + 2 * i + 1, box, pageEntries.get(i)));
            all.add(stream("", pages.get(i).toString()));
        }
        return written(all);
    }

    /** Objects that are forms or pictures are known to the pages as X and their number. */
    private String forms() {
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i).contains("/XObject")) {
                forms.append("/X%s %s 0 R ".formatted(i + 6, i + 6));
            }
        }
        return forms.toString();
    }

    private static byte[] written(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        out.writeBytes(latin("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            table.append(format("%010d 00000 n \n", out.size()));
            out.writeBytes(latin("%s 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i))));
        }
        int at = out.size();
        int size = objects.size() + 1;
        out.writeBytes(latin("xref\n0 %s\n%strailer\n<< /Size %s /Root 1 0 R >>\nstartxref\n%s\n%%%%EOF\n"
                .formatted(size, table, size, at)));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
