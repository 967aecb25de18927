package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Shading;
import org.junit.jupiter.api.Test;

class KeyReaderTest {

    @Test
    void readsLabelsWhoseColoursAreLost() {
        assertThat(KeyReader.entries(Rows.of("KEY | Not begun | Done").get(0)))
                .containsExactly(new KeyEntry("Not begun", null), new KeyEntry("Done", null));
    }

    @Test
    void readsColoursInFrontOfTheirMeanings() {
        assertThat(KeyReader.entries(Rows.of(" | Red | Late | Green – on time").get(0)))
                .containsExactly(
                        new KeyEntry("Red: Late", new Shading("RED")),
                        new KeyEntry("Green – on time", new Shading("GREEN")));
    }

    @Test
    void readsAKeyInOneLine() {
        assertThat(KeyReader.inLine("Key: Green = done, Amber = under way; grey = closed"))
                .contains(List.of(
                        new KeyEntry("Green = done", new Shading("GREEN")),
                        new KeyEntry("Amber = under way", new Shading("AMBER")),
                        new KeyEntry("grey = closed", new Shading("GREY"))));
        assertThat(KeyReader.inLine("Key: see overleaf")).isEmpty();
    }

    @Test
    void beginsWithItsTitleOnly() {
        assertThat(KeyReader.begins(Rows.of("Key to RAG ratings | ").get(0))).isTrue();
        assertThat(KeyReader.begins(Rows.of("RAG rating definitions").get(0))).isTrue();
        assertThat(KeyReader.begins(Rows.of("Status descriptions:").get(0))).isTrue();
        assertThat(KeyReader.begins(Rows.of("Status").get(0))).isFalse();
        assertThat(KeyReader.begins(Rows.of("Key performance | 5").get(0))).isFalse();
    }
}
