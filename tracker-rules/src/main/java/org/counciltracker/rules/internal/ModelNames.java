package org.counciltracker.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/**
 * The list of compiled models that Drools leaves at {@code META-INF/kie/<group>/<artifact>/drools-model}.
 *
 * <p>After a line with the version each line names one model class, one for each DRL package, in no order.
 */
final class ModelNames {
    static final String FILE_NAME = "drools-model";

    private static final String VERSION_LINE = "Drools-Model-Version:";

    private ModelNames() {}

    static String path(String group, String artifact) {
        return "META-INF/kie/" + group + "/" + artifact + "/" + FILE_NAME;
    }

    static List<String> read(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(VERSION_LINE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Model> load(List<String> names, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            try {
                models.add((Model) loader.loadClass(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot load the compiled rules \"%s\".".formatted(name), e);
            }
        }
        return models;
    }
}
