package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counciltracker.io.fuzz.Mutations;

class DocxFuzzProperties {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "formats", "docx");

    @Property(seed = "20261122", tries = 100)
    void readsOrRefusesInWordsWhateverHappenedToTheFile(@ForAll("samples") String name, @ForAll long seed) {
        check(Mutations.mutate(bytes(name), new Random(seed)));
    }

    @Property(seed = "20261122", tries = 100)
    void readsOrRefusesInWordsWhateverHappenedInTheFile(@ForAll("samples") String name, @ForAll long seed) {
        check(Mutations.mutatePacked(bytes(name), new Random(seed)));
    }

    @Property(seed = "20261122", tries = 100)
    void readsOrRefusesInWordsTwoFilesInOne(
            @ForAll("samples") String one, @ForAll("samples") String other, @ForAll long seed) {
        check(Mutations.splice(bytes(one), bytes(other), new Random(seed)));
    }

    private static void check(byte[] bytes) {
        try {
            assertThat(TrackerFiles.read(bytes, "any.docx").tracker()).isNotNull();
        } catch (TrackerReadException e) {
            assertThat(e).hasMessageStartingWith("any.docx").hasMessageNotContaining("fault of this library");
        }
    }

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of(
                List.of("panel-libreoffice.docx", "controls-libreoffice.docx", "log.docx", "controls.docx"));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
