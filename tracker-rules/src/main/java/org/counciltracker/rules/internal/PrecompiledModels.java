package org.counciltracker.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.drools.model.Model;

/**
 * The rule packs that were compiled when a jar was built.
 *
 * <p>The models are loaded directly. Going through the engine's classpath container takes twice as long and drags
 * in an XML parser.
 */
final class PrecompiledModels {
    private PrecompiledModels() {}

    /**
     * Loads the models of one artifact.
     *
     * @param group the artifact's group id
     * @param artifact the artifact's id
     * @param loader where to look
     * @return the models, sorted by the name of their class
     */
    static List<Model> load(String group, String artifact, ClassLoader loader) {
        String path = ModelNames.path(group, artifact);
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No precompiled rules at \"%s\". Maybe the jar was built without kie-maven-plugin."
                                .formatted(path));
            }
            return ModelNames.load(ModelNames.read(in), loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
