package org.counciltracker.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON as it is written: members of objects, elements of arrays, and null for what is absent. */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one document and a line end, and flushes. */
    static void write(OutputStream out, Consumer<JsonOutput> document) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Pretty(), out, JsonEncoding.UTF8)) {
            document.accept(new JsonOutput(generator));
            generator.writeRaw('\n');
            generator.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    <T> void array(String name, Collection<T> values, Consumer<? super T> element) {
        generator.writeName(name);
        generator.writeStartArray();
        values.forEach(element);
        generator.writeEndArray();
    }

    /** Writes an array of the values' texts. */
    void texts(String name, Collection<?> values) {
        array(name, values, value -> generator.writeString(wellFormed(value.toString())));
    }

    /** Writes the value's text, or null. */
    void text(String name, @Nullable Object value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(wellFormed(value.toString()));
        }
    }

    /** Writes the text, or null where it says nothing. */
    void textUnlessBlank(String name, String text) {
        text(name, text.isBlank() ? null : text);
    }

    void number(String name, @Nullable Integer value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value);
        }
    }

    /** Writes the number with the digits it has, or null. */
    void decimal(String name, @Nullable BigDecimal value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.toPlainString());
        }
    }

    /** Writes the flag, or null where nobody knows. */
    void flagOrNull(String name, @Nullable Boolean value) {
        if (value == null) {
            text(name, null);
        } else {
            flag(name, value);
        }
    }

    void flag(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
    }

    private static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
                continue;
            }
            if (mended == null) {
                mended = new StringBuilder(text);
            }
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? text : mended.toString();
    }

    /** Hands the generator its layout; a printer keeps count of its depth, so each document has one of its own. */
    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
