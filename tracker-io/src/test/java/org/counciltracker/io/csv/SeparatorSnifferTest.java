package org.counciltracker.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeparatorSnifferTest {

    @Test
    void takesTheSeparatorThatTheFileDeclares() {
        assertThat(SeparatorSniffer.declared("sep=;\na,b;c\n")).contains(';');
        assertThat(SeparatorSniffer.declared("separate;a\n")).isEmpty();
    }

    @Test
    void takesTheCandidateThatCutsMostRecordsAlike() {
        assertThat(SeparatorSniffer.sniff("a,b,c\n1,2,3\n4,5,6\n")).contains(',');
        assertThat(SeparatorSniffer.sniff("a;b;c\n1,5;2;3\n4;5,0;6\n")).contains(';');
        assertThat(SeparatorSniffer.sniff("a|b|c\n1|2|3\n")).contains('|');
    }

    @Test
    void countsNothingInsideQuotes() {
        assertThat(SeparatorSniffer.sniff("a;\"b,c,d\"\n1;\"2,3,4\"\n5;\"6\n7\"\n"))
                .contains(';');
    }

    @Test
    void findsNoneInProse() {
        assertThat(SeparatorSniffer.sniff("Nothing here.\nNor here.\n")).isEmpty();
        assertThat(SeparatorSniffer.isTable("First, this.\nThen that.\nAnd, at last, more.\n", ','))
                .isFalse();
    }
}
