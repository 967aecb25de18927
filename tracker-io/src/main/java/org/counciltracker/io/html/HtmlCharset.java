package org.counciltracker.io.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a page says of its own encoding. */
final class HtmlCharset {

    private static final int HEAD = 8 * 1024;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta\\b[^>]{0,200}?\\bcharset|<\\?xml\\b[^>]{0,200}?\\bencoding)\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})");

    private HtmlCharset() {}

    /** Returns the encoding that the head declares, or null where it declares none that is known. */
    static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(name);
            // What could be read as ASCII up to here isn't UTF-16, and what calls itself Latin 1 is windows-1252, as in
            // browsers.
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                return StandardCharsets.UTF_8;
            }
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
