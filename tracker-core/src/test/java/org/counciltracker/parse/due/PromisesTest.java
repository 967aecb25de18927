package org.counciltracker.parse.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counciltracker.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesTest {

    private static final DueContext JUNE_2023 = DueContext.raised(PartialDate.parse("2023-06-01"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The second depot is set to follow in December.|2023-12-31",
                "It will be opened to the public by the end of August|2023-08-31",
                "The survey is due in autumn 2023, and the rest has been done.|2023-11-30",
                "The report is expected in July.|2023-07-31",
                "Two wards are still to be surveyed in September 2024.|2024-09-30",
                "The team aims to publish it by 3 November 2023.|2023-11-03",
                "A bid is now being written; the council hopes to hear in early 2024.|2024-03-31",
                "Works scheduled for March.|2024-03-31",
                "It should be complete by Christmas 2023.|2023-12-25"
            })
    void readsTheDateOfAPromise(String text, String last) {
        assertThat(Promises.find(text, JUNE_2023))
                .singleElement()
                .satisfies(promise -> assertThat(promise.latest()).hasToString(last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The scheme was launched in December.",
                "The depot was due in May, and was opened then.",
                "A paper was set to follow in March.",
                "The officer will report on the work carried out in May.",
                "It will be reviewed in due course.",
                "The panel will hear more after the election in May.",
                "Twelve of them are in place.",
                "In January lamps were switched on."
            })
    void readsNoPromiseIntoAnAccount(String text) {
        assertThat(Promises.find(text, JUNE_2023)).isEmpty();
    }

    @Test
    void saysWhichWordsPromise() {
        String text = "Six are up. The others will follow in October, says the firm.";

        assertThat(Promises.find(text, JUNE_2023))
                .extracting(promise -> text.substring(promise.start(), promise.end()))
                .isEqualTo(List.of("will follow in October"));
    }

    @Property(tries = 300, seed = "20261122")
    void standsWithinAnyText(@ForAll String text) {
        assertThat(Promises.find(text, JUNE_2023))
                .allSatisfy(promise -> assertThat(promise.start())
                        .isBetween(0, promise.end() - 1)
                        .isLessThan(text.length()));
    }
}
