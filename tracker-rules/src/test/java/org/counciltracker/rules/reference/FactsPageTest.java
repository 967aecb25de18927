package org.counciltracker.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the page of facts to the code. Run with {@code -Dgolden.rewrite=true} to write it anew, and read it. */
class FactsPageTest {

    private static final Path PAGE = Path.of("docs/facts.md");

    @Test
    void thePageOfFactsSaysWhatTheCodeSays() throws IOException {
        String now = FactsPage.of(Path.of(".."));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(PAGE, now);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(now);
    }

    @Test
    void nothingOnThePageIsLeftUnsaid() {
        assertThat(FactsPage.of(Path.of("..")).lines().filter(line -> line.endsWith("|  |")))
                .isEmpty();
    }

    @Test
    void everyLinkHasItsHeading() {
        String page = FactsPage.of(Path.of(".."));
        List<String> anchors = new ArrayList<>();
        page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> PlainTypes.anchor(line.replaceFirst("^#+ ", "")))
                .forEach(anchors::add);

        assertThat(Pattern.compile("\\]\\(#([^)]*)\\)")
                        .matcher(page)
                        .results()
                        .map((MatchResult link) -> link.group(1)))
                .isSubsetOf(anchors);
        assertThat(anchors).doesNotHaveDuplicates();
    }
}
