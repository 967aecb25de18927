package org.counciltracker.rules.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counciltracker.rules.RulesEngine;

/** Reads a folder of cases that need not lie in a pack. */
final class CaseFolder {

    /** Where the cases of the standard pack lie. */
    static final Path STANDARD = Path.of("src/main/resources/org/counciltracker/packs/standard/cases");

    private CaseFolder() {}

    static Map<String, String> read(Path folder) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                texts.put(path.toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Returns the engine of the standard pack in a scheme. */
    static RulesEngine engine(String scheme) {
        return scheme.equals(RulesEngine.schemes().get(0))
                ? RulesEngine.standard()
                : RulesEngine.builder().scheme(scheme).build();
    }
}
