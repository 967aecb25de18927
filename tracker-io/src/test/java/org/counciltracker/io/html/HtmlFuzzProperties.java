package org.counciltracker.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerReadException;

/** Pages are damaged as transfers, editors and ill will damage them. */
class HtmlFuzzProperties {

    private static final Path PAGES = Path.of("src", "test", "resources", "formats", "html");

    @Property(seed = "20261122", tries = 100)
    void readsOrRefusesWhateverIsDoneToAPage(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] page =
                Files.readAllBytes(PAGES.resolve(random.nextBoolean() ? "harbour-writer.html" : "harbour-calc.html"));
        try {
            assertThat(TrackerFiles.read(damaged(page, random), "any.html").tracker())
                    .isNotNull();
        } catch (TrackerReadException e) {
            assertThat(e).hasMessageNotContaining("fault of this library");
        }
    }

    private static byte[] damaged(byte[] page, Random random) {
        byte[] bytes = page.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : 900));
            int from = random.nextInt(bytes.length - length + 1);
            if (random.nextBoolean()) {
                System.arraycopy(page, from, bytes, at, length);
            } else {
                random.ints(Math.min(length, 4), 0, length).forEach(j -> bytes[at + j] = (byte) random.nextInt(256));
            }
        }
        return bytes;
    }
}
