package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ref and recommendation                    | ACTION
            Committee recommendation                  | ACTION
            Recommendation text                       | ACTION
            Summary of recommendation                 | ACTION
            Actions arising and decisions             | ACTION
            Status rating                             | RAG
            Overall RAG                               | RAG
            Responsible Director                      | RESPONSIBLE
            Accountable officer / team                | RESPONSIBLE
            Lead person for action                    | RESPONSIBLE
            Officer responsible for the action        | RESPONSIBLE
            Revised target date for completion        | REVISED_DUE
            New deadline                              | REVISED_DUE
            Agreed date of implementation             | DUE
            Forecast completion date                  | DUE
            Date action completed                     | COMPLETED_ON
            Actual date of closure                    | COMPLETED_ON
            Date of Board meeting                     | MEETING
            Meeting and minute number                 | MEETING
            Originating committee                     | MEETING
            Latest position paradigm and comments     | none
            Position statement and comments           | UPDATES
            News since the last round                 | UPDATES
            Commentary during the quarter             | UPDATES
            Actions wanted                            | ACTION
            Commitment as given                       | ACTION
            Timescale for reply                       | DUE
            Date it is to be finished                 | DUE
            To be achieved by                         | RESPONSIBLE DUE
            Feedback by                               | DUE RESPONSIBLE
            Paper and date                            | AGENDA_ITEM
            Area of improvement                       | ACTION AGENDA_ITEM
            Latest position and comments              | UPDATES
            Management comments                       | UPDATES
            Progress update and status                | UPDATES STATUS
            Audit report title                        | AGENDA_ITEM
            Recommendation priority                   | PRIORITY
            Committee reference number                | REFERENCE
            """)
    void readsAHeadingByItsWords(String heading, String fields) {
        assertThat(HeaderGrammar.read(heading)
                        .map(label -> label.fields().stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .orElse("none"))
                .isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource({
        "Trust lead, RESPONSIBLE",
        "ICB response, UPDATES",
        "Constabulary update, UPDATES",
        "Ward ref, REFERENCE",
        "Order of the tribunal, ACTION"
    })
    void guessesAHeadingByItsLastWord(String heading, Field field) {
        assertThat(HeaderGrammar.guess(heading).orElseThrow().fields()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cost", "Ward", "Budget line", "", "—", "Attended", "Apologies", "2024"})
    void readsNothingIntoOtherWords(String heading) {
        assertThat(HeaderGrammar.guess(heading)).isEmpty();
    }
}
