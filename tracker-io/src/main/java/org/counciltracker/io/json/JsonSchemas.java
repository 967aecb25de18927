package org.counciltracker.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The schemas that stand beside the writers. */
final class JsonSchemas {

    private JsonSchemas() {}

    static String named(String name) {
        try (InputStream schema = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(name), name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
