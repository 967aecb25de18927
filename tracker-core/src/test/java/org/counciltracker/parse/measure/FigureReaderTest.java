package org.counciltracker.parse.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "81.0%|81.0|%",
                "-1.8%|-1.8|%",
                "−1.8 %|-1.8|%",
                "– 1.8%|-1.8|%",
                "+2.5% pts|2.5|% points",
                "2.5pp|2.5|% points",
                "1,944|1944|",
                "£5,052k|5052000|£",
                "£1.2m|1200000|£",
                "£600|600|£",
                "-£3.5m|-3500000|£",
                "3.5 days|3.5|days",
                "12 mins|12|minutes",
                "7 per cent|7|%",
                "14k|14000|",
                "89.9%*|89.9|%",
                "c. 45|45|",
                "(1.8)|-1.8|",
                "(1.8%)|-1.8|%",
                "▼ 4.1%|-4.1|%",
                "▼ -4.1%|-4.1|%",
                "76.5% ▼|76.5|%",
                "12 complaints|12|complaints",
                ".5|0.5|"
            })
    void readsFiguresWithTheirUnits(String cell, BigDecimal value, String unit) {
        Figure figure = FigureReader.read(cell).orElseThrow();

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @Test
    void keepsWhatStandsBehindInBrackets() {
        assertThat(FigureReader.read("93.8 (target 90)"))
                .contains(new Figure(new BigDecimal("93.8"), null, "target 90"));
    }

    @Test
    void tellsHowFinelyAFigureWasRounded() {
        assertThat(FigureReader.read("£1.2m").map(figure -> figure.value().ulp().toPlainString()))
                .contains("100000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4m 20s",
                "15 July",
                "12/45",
                "34th",
                "31/03/2017",
                "2016-11",
                "4m",
                "R5/22",
                "Complete",
                "1. Cut crime",
                "81.0% of them all were happy",
                "10-12",
                "about",
                "1,2,3",
                "£",
                "50% 40%"
            })
    void isSilentWhereTheCellIsNoOneFigure(String cell) {
        assertThat(FigureReader.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "n/a", "N/A", "Not available", "TBC", "data awaited"})
    void knowsCellsThatHaveNone(String cell) {
        assertThat(FigureReader.isNone(cell)).isTrue();
    }

    @Property(seed = "20261122")
    void readsAnyFigureAsItIsPrinted(@ForAll @Scale(3) @BigRange(min = "-1000000", max = "1000000") BigDecimal value) {
        assertThat(FigureReader.read(String.format(Locale.ROOT, "%,.3f%%", value))
                        .map(Figure::value))
                .contains(value.setScale(3));
    }

    @Property(seed = "20261122")
    void throwsNothing(@ForAll String cell) {
        assertThat(FigureReader.read(cell)).isInstanceOf(Optional.class);
    }
}
