package org.counciltracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Update;
import org.junit.jupiter.api.Test;

class LastReceivedTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 21);

    @Test
    void isTheLatestByDateWhateverTheOrderWritten() {
        assertThat(LastReceived.of(
                        List.of(update("Late.", "2022-09-08"), update("Early.", "2022-06-15"), update("Undated.")),
                        NOVEMBER))
                .contains(update("Late.", "2022-09-08"));
    }

    @Test
    void isTheLastWrittenOfOneDate() {
        assertThat(LastReceived.of(List.of(update("First.", "2022-09-08"), update("Second.", "2022-09-08")), NOVEMBER))
                .contains(update("Second.", "2022-09-08"));
    }

    @Test
    void isNoSlotLeftBlank() {
        assertThat(LastReceived.of(List.of(update("Words.", "2022-06-15"), update(" ", "2022-09-08")), NOVEMBER))
                .contains(update("Words.", "2022-06-15"));
    }

    @Test
    void isNothingThatIsYetToCome() {
        assertThat(LastReceived.of(List.of(update("To come.", "2022-11-22")), NOVEMBER))
                .isEmpty();
    }

    @Test
    void leavesOutTheDatesOnWhichItIsYetToBeReaffirmed() {
        assertThat(LastReceived.of(List.of(update("Still so.", "2022-09-08", "2022-11-21", "2023-01-05")), NOVEMBER))
                .contains(update("Still so.", "2022-09-08", "2022-11-21"));
    }

    @Test
    void countsAMonthByItsLastDayAsTheRulesDo() {
        assertThat(LastReceived.of(
                        List.of(update("In the month.", "2022-10"), update("On a day of it.", "2022-10-05")), NOVEMBER))
                .contains(update("In the month.", "2022-10"));
    }

    @Test
    void isThereWithoutADate() {
        assertThat(LastReceived.of(List.of(update("Undated.")), NOVEMBER)).contains(update("Undated."));
    }

    private static Update update(String text, String... dates) {
        return new Update(Arrays.stream(dates).map(PartialDate::parse).toList(), text);
    }
}
