package org.counciltracker.parse.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counciltracker.model.Measure.Better;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90%|90|%|",
                "≥90%|90|%|HIGHER",
                ">= 90|90||HIGHER",
                "at least 80%|80|%|HIGHER",
                "95% or more|95|%|HIGHER",
                "80%+|80|%|HIGHER",
                "<5 days|5|days|LOWER",
                "no more than 12|12||LOWER",
                "10 days or less|10|days|LOWER",
                "Max. 5|5||LOWER",
                "Target: 90%|90|%|",
                "under £2m|2000000|£|LOWER",
                "90% by March 2017|90|%|",
                "25 per month|25|per month|"
            })
    void readsTheFigureAndWhichWayIsBetter(String cell, BigDecimal value, String unit, Better better) {
        Target target = TargetReader.read(cell).orElseThrow();

        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.better()).isEqualTo(better);
    }

    @ParameterizedTest
    @CsvSource({"Reduce,LOWER", "Reduce by 10%,LOWER", "Increase on 2015/16,HIGHER", "Downward trend,LOWER"})
    void readsATargetWithoutFigureForTheWayItPoints(String cell, Better better) {
        assertThat(TargetReader.read(cell)).contains(new Target(null, null, better, false));
    }

    @Test
    void saysWhereTheCellSaysMore() {
        assertThat(TargetReader.read("90% by March 2017").map(Target::whole)).contains(false);
        assertThat(TargetReader.read("at least 90%").map(Target::whole)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "TBC", "31/03/2017", "Mid 2021", "10-12", "March 2017"})
    void isSilentWhereThereIsNoTarget(String cell) {
        assertThat(TargetReader.read(cell)).isEmpty();
    }

    @Property(seed = "20261122")
    void throwsNothing(@ForAll String cell) {
        assertThat(TargetReader.read(cell)).isInstanceOf(Optional.class);
    }
}
