package org.counciltracker.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.junit.jupiter.api.Test;

class MarkedTest {

    private static final String TEXT = "The list was sent. The map will follow.";

    @Test
    void putsGuillemetsAroundTheWords() {
        assertThat(lines(Page.plain(80), quote(0, 18))).isEqualTo("  «The list was sent.» The map will follow.\n");
    }

    @Test
    void marksWordsThatOverlapOrTouchAsOne() {
        assertThat(lines(Page.plain(80), quote(4, 12), quote(9, 18), quote(0, 4), quote(19, 22)))
                .isEqualTo("  «The list was sent.» «The» map will follow.\n");
    }

    @Test
    void leavesTextWithoutQuotesAsItIs() {
        assertThat(lines(Page.plain(80))).isEqualTo("  " + TEXT + "\n");
    }

    @Test
    void beginsBoldTypeAnewOnEachLine() {
        assertThat(lines(new Page(16, true), quote(4, 31))).isEqualTo("""
                          The \u001B[1m«list was\u001B[0m
                          \u001B[1msent. The map\u001B[0m
                          \u001B[1mwill»\u001B[0m follow.
                        """);
    }

    private static String lines(Page page, Quote... quotes) {
        return Marked.lines(TEXT, List.of(quotes), 2, page);
    }

    private static Quote quote(int start, int end) {
        return new Quote(EvidenceField.UPDATE, 0, start, end, TEXT.substring(start, end));
    }
}
