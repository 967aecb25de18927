package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellJoinerTest {

    @Test
    void joinsAnUnfinishedParagraphWithASpace() {
        assertThat(CellJoiner.join(List.of("It will", "go on"), Field.UPDATES)).isEqualTo("It will go on");
    }

    @Test
    void beginsALineBehindAFinishedParagraph() {
        assertThat(CellJoiner.join(List.of("It ended.", "Then more"), Field.UPDATES))
                .isEqualTo("It ended.\nThen more");
        assertThat(CellJoiner.join(List.of("He said “no.”", "Then more"), Field.ACTION))
                .isEqualTo("He said “no.”\nThen more");
    }

    @Test
    void beginsALineBeforeADateOrABullet() {
        assertThat(CellJoiner.join(List.of("kept live", "5/02/2021 – Sent"), Field.UPDATES))
                .isEqualTo("kept live\n5/02/2021 – Sent");
        assertThat(CellJoiner.join(List.of("Points", "- one"), Field.ACTION)).isEqualTo("Points\n- one");
    }

    @Test
    void keepsShortCellsOnOneLine() {
        assertThat(CellJoiner.join(List.of("Inspection.", "Reports"), Field.AGENDA_ITEM))
                .isEqualTo("Inspection. Reports");
    }

    @Test
    void addsNoSpaceBehindAHyphen() {
        assertThat(CellJoiner.join(List.of("anti-", "social"), Field.ACTION)).isEqualTo("anti-social");
    }
}
