package org.counciltracker.io.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps PDFBox from looking for fonts on this computer while text is read: that takes seconds, leaves a file in the user's home,
 * and the shapes of letters say nothing of their meaning.
 *
 * <p>PDFBox knows one mapper for the whole JVM. This one answers for the threads that read trackers, and hands everyone else
 * to the mapper that was there before. Thread-safe.
 */
final class QuietFonts implements FontMapper {

    private static final String BUILT_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private final FontMapper others;
    private final TrueTypeFont builtIn;

    private QuietFonts(FontMapper others, TrueTypeFont builtIn) {
        this.others = others;
        this.builtIn = builtIn;
    }

    /** Begins a reading on this thread. */
    static void begin() throws IOException {
        install();
        READING.set(true);
    }

    /** Ends the reading on this thread. */
    static void end() {
        READING.remove();
    }

    private static synchronized void install() throws IOException {
        FontMapper present = FontMappers.instance();
        if (!(present instanceof QuietFonts)) {
            FontMappers.set(new QuietFonts(present, builtIn()));
        }
    }

    private static TrueTypeFont builtIn() throws IOException {
        try (InputStream in = FontMapper.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("PDFBox has no " + BUILT_IN));
            }
            return new TTFParser().parseEmbedded(in);
        }
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
            String baseFont, @Nullable PDFontDescriptor fontDescriptor) {
        return READING.get() ? new FontMapping<>(builtIn, true) : others.getTrueTypeFont(baseFont, fontDescriptor);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(
            String baseFont, @Nullable PDFontDescriptor fontDescriptor) {
        return READING.get() ? new FontMapping<>(builtIn, true) : others.getFontBoxFont(baseFont, fontDescriptor);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor fontDescriptor, @Nullable PDCIDSystemInfo cidSystemInfo) {
        return READING.get()
                ? new CIDFontMapping(null, builtIn, true)
                : others.getCIDFont(baseFont, fontDescriptor, cidSystemInfo);
    }
}
