package org.counciltracker.io.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.io.json.GoldenFile;
import org.counciltracker.io.json.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChasingMarkdownWriterTest {

    @Test
    void writesAHeadingForEachPartyAndItem() {
        GoldenFile.named("markdown", "chasing.md").matches(written(Samples.everything()));
    }

    @Test
    void saysThatNobodyIsToBeChased() {
        assertThat(written(Samples.nothing()))
                .isEqualTo("# To chase\n\nAs of Friday 1 March 2024. Nobody is to be chased.\n");
    }

    @Test
    void writesSeveralTrackersOneAfterTheOther() {
        assertThat(written(Samples.nothing(), Samples.nothing()))
                .isEqualTo(written(Samples.nothing()) + "\n" + written(Samples.nothing()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Heading\n\n---\n",
                "<script>alert(1)</script>",
                "a | b\n--|--\n1 | 2",
                "[see](javascript:alert(1)) ![x](http://x.example/y.png)",
                "**bold** _soft_ `code` ~~gone~~",
                "> quoted",
                "https://x.example/a_b and www.x.example",
                "1. first\n2. second",
                "- item\n- item",
                "===",
                "    indented",
                "```\nfence",
                "&lt;b&gt; &#35;",
                "[x]: http://x.example",
                "a\\"
            })
    void hasTheSameBlocksWhateverTheTextsAre(String text) {
        String plain = written(Samples.chased("plain"));

        assertThat(Shown.structure(written(Samples.chased(text)))).isEqualTo(Shown.structure(plain));
    }

    private static String written(AssessedTracker... trackers) {
        var out = new ByteArrayOutputStream();
        try {
            ChasingMarkdownWriter.writeAll(List.of(trackers), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
