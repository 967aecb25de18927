package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    @ParameterizedTest
    @ValueSource(strings = {"Page 100", "ge 99", "³ age 107", "PAGE 3 of 12", "Pg. 4", "Page 3/12"})
    void knowsAPageNumberWholeOrCut(String text) {
        assertThat(PageFurniture.isToken(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "Page", "aged 12", "Stage 2", "R7/20", "pages 3 and 4", ""})
    void takesNothingElseForOne(String text) {
        assertThat(PageFurniture.isToken(text)).isFalse();
    }

    @Test
    void takesANumberOffAShortCell() {
        assertThat(PageFurniture.takeOut("June 2020 Page 100"))
                .isEqualTo(new PageFurniture.Taken("June 2020", "Page 100"));
        assertThat(PageFurniture.takeOut("ge 99 June 2020")).isEqualTo(new PageFurniture.Taken("June 2020", "ge 99"));
        assertThat(PageFurniture.takeOut("June 2020")).isNull();
    }

    @Test
    void takesANumberOffAParagraphOnlyBehindAWholeSentence() {
        assertThat(PageFurniture.takeOffEnd("It was sent. Page 7"))
                .isEqualTo(new PageFurniture.Taken("It was sent.", "Page 7"));
        assertThat(PageFurniture.takeOffEnd("It is shown on Page 7")).isNull();
        assertThat(PageFurniture.takeOffEnd("It was sent. Page 7.")).isNull();
    }

    @Test
    void knowsARunningHead() {
        assertThat(PageFurniture.isRunningHead("Panel papers, 5 May 2022 – Page 3 of 9"))
                .isTrue();
        assertThat(PageFurniture.isRunningHead("Page 3 | Panel papers")).isTrue();
        assertThat(PageFurniture.isRunningHead("A sentence on a homepage")).isFalse();
    }
}
