package org.counciltracker.rules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.counciltracker.rules.pack.RulePack;

/** The packs that come with the library. Their rules were compiled when its jar was built; the rest is read from it. */
final class BuiltInPacks {

    static final String STANDARD = "standard";

    /** The rating schemes that come with the library, the default first. */
    static final List<String> SCHEMES = List.of("status-key", "delivery", "brag");

    private static final String ROOT = "/org/counciltracker/packs/";

    private BuiltInPacks() {}

    static RulePack read(String name) {
        URL marker = BuiltInPacks.class.getResource(ROOT + name + "/pack.yaml");
        if (marker == null) {
            throw new IllegalStateException("The library lacks its own rule pack (%s).".formatted(name));
        }
        try {
            URI uri = marker.toURI();
            if (uri.getScheme().equals("file")) {
                return readBeside(Path.of(uri));
            }
            // The file system is opened for this reading alone, since one that is shared may be closed by others.
            String jar = uri.toString().substring("jar:".length()).replaceFirst("!/.*", "");
            try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)), Map.of())) {
                return readBeside(files.getPath(ROOT + name + "/pack.yaml"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(
                    "The library's rule pack (%s) lies at no readable place.".formatted(name), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RulePack readBeside(Path packFile) {
        Path folder = packFile.getParent();
        if (folder == null) {
            throw new IllegalStateException("The pack file (%s) lies in no folder.".formatted(packFile));
        }
        return RulePack.fromFolder(folder);
    }
}
