package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "Minute No, REFERENCE",
        "Meeting Date & Minute, MEETING",
        "Motion, AGENDA_ITEM",
        "What?, ACTION",
        "Who?, RESPONSIBLE",
        "Executive response, ACCEPTANCE",
        "When?, DUE",
        "Extension date, REVISED_DUE",
        "Actual completion date, COMPLETED_ON",
        "Current position, UPDATES",
        "Achieved?, STATUS",
        "BRAG, RAG",
        "Links to other actions, RELATED",
        "Depends on, DEPENDS_ON",
    })
    void knowsWhatBodiesCallTheirColumns(String label, Field field) {
        assertThat(HeaderLabels.find(label))
                .hasValueSatisfying(found -> assertThat(found.fields()).startsWith(field));
    }

    @Test
    void namesTheNearestLabelOfAnUnknownOne() {
        assertThat(HeaderLabels.nearest("Resp. Oficer")).isEmpty();
        assertThat(HeaderLabels.nearest("Responsable Oficer")).contains("Responsible Officer");
        assertThat(HeaderLabels.nearest("Weather")).isEmpty();
    }

    @Test
    void takesAShortHeadingForNoOther() {
        assertThat(HeaderLabels.nearly("Rag1")).isEmpty();
    }
}
