package org.counciltracker.io.totals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTotalsTest {

    @Test
    void takesTheTotalAndWhatIsImplementedWhereOtherRowsShareAStatus() {
        assertThat(
                        TableTotals.in(
                                "Status Number; Implemented 4; Partially implemented 2; In progress 2; Not implemented 1; No response 1; Total 10"))
                .extracting(TableTotals.Stated::text)
                .containsExactly("Implemented 4", "Total 10");
    }

    @Test
    void takesEachStatusWhereEachRowIsOneOfItsOwn() {
        assertThat(TableTotals.in("Completed 4 40%; In progress 5 50%; On hold 1 10%; Total 10 100%"))
                .extracting(stated -> stated.found().count())
                .containsExactly(4, 5, 1, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Implemented 4; Total 4",
                "Labour 4; Liberal 3; Total 7",
                "Implemented 4; In progress 3; On hold 1",
                "Implemented 4; see the report; Total 7",
            })
    void leavesOtherTablesAlone(String rows) {
        assertThat(TableTotals.in(rows)).isEmpty();
    }
}
