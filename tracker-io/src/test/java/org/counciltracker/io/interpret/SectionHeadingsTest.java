package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.counciltracker.model.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "Completed Actions/To be Deleted, COMPLETED",
        "CLOSED ITEMS (continued), COMPLETED",
        "Actions completed since the last meeting, COMPLETED",
        "Outstanding recommendations, OPEN",
        "Actions not yet completed, OPEN",
        "Items in progress, OPEN",
    })
    void opensASection(String heading, Section section) {
        assertThat(SectionHeadings.find(heading)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Completed the survey of tenants",
                "Open spaces",
                "Action log",
                "Completed and outstanding actions",
                "",
                "Actions",
            })
    void isNothingElse(String text) {
        assertThat(SectionHeadings.find(text)).isEmpty();
    }
}
