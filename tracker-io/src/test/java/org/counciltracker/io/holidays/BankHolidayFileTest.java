package org.counciltracker.io.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.counciltracker.io.TrackerReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidayFileTest {

    private static final LocalDate PROCLAIMED = LocalDate.of(2027, 6, 1);
    private static final String[] DAYS_OF_2027 = {
        "2027-01-01",
        "2027-03-26",
        "2027-03-29",
        "2027-05-03",
        "2027-05-31",
        "2027-06-01",
        "2027-08-30",
        "2027-12-27",
        "2027-12-28"
    };

    @TempDir
    private Path folder;

    @Test
    void aDayProclaimedLaterIsAHoliday() throws IOException {
        Path file = write(file("england-and-wales", DAYS_OF_2027));

        assertThat(BankHolidays.of(Nation.ENGLAND).isWorkingDay(PROCLAIMED)).isTrue();
        assertThat(BankHolidays.fromFile(file, Nation.ENGLAND).isWorkingDay(PROCLAIMED))
                .isFalse();
        assertThat(BankHolidays.fromFile(file, Nation.WALES).isWorkingDay(PROCLAIMED))
                .isFalse();
    }

    @Test
    void aDayThatWasMovedIsAWorkingDay() throws IOException {
        String[] moved = DAYS_OF_2027.clone();
        moved[3] = "2027-05-04";
        WorkingDays england = BankHolidays.fromFile(write(file("england-and-wales", moved)), Nation.ENGLAND);

        assertThat(england.isWorkingDay(LocalDate.of(2027, 5, 3))).isTrue();
        assertThat(england.isWorkingDay(LocalDate.of(2027, 5, 4))).isFalse();
    }

    @Test
    void yearsThatTheFileLeavesOutAreReckoned() throws IOException {
        WorkingDays england = BankHolidays.fromFile(write(file("england-and-wales", DAYS_OF_2027)), Nation.ENGLAND);

        assertThat(england.isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
        assertThat(england.isWorkingDay(LocalDate.of(2030, 12, 25))).isFalse();
        assertThat(england)
                .isNotEqualTo(BankHolidays.of(Nation.ENGLAND))
                .hasToString("weekdays without the bank holidays of England, as published for [2027]");
    }

    @Test
    void eachNationHasItsDivision() throws IOException {
        Path file = write("{\"england-and-wales\": %s, \"scotland\": %s, \"northern-ireland\": %s}"
                .formatted(
                        division("england-and-wales", DAYS_OF_2027),
                        division("scotland", withFirst("2027-01-04")),
                        division("northern-ireland", withFirst("2027-03-17"))));

        assertThat(BankHolidays.fromFile(file, Nation.SCOTLAND).isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isFalse();
        assertThat(BankHolidays.fromFile(file, Nation.NORTHERN_IRELAND).isWorkingDay(LocalDate.of(2027, 3, 17)))
                .isFalse();
        assertThat(BankHolidays.fromFile(file, Nation.ENGLAND).isWorkingDay(LocalDate.of(2027, 3, 17)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                          | , line 1: is no object with divisions such as "scotland".
            {"scotland": []}                            | , line 1: "scotland" is no object.
            {"scotland": {"events": {}}}                | , line 1: "events" is no list.
            {"scotland": {"events": [1]}}               | , line 1: an event is no object.
            {"scotland":\\n{"events": [\\n{"title": "New Year"}]}}           | , line 3: an event has no "date".
            {"scotland":\\n{"events": [{"title": "x", "date": "19/09/2022"}]}} | , line 2: "19/09/2022" is not a day such as 2022-09-19.
            {"scotland":\\n{"events": [{"date": 5}]}}    | , line 2: "5" is not a day such as 2022-09-19.
            {"scotland":\\n{"events": [                  | , line 2: this is not JSON (
            <html>                                      | , line 1: this is not JSON (
            {"scotland": {"events": []}}                | : there are no holidays of the division "scotland". Maybe save the file again
            {"england-and-wales": {"events": []}}       | : there are no holidays of the division "scotland". The divisions are: england-and-wales.
            {"scotland": {"events": [{"date": "2027-06-01"}]}} | : "scotland" has only 1 of the holidays of 2027, where every year has at least 8. Maybe the file was cut: give it as it was published, or without that year.
            """)
    void saysWhereAFileIsWrongAndWhatToDo(String text, String problem) throws IOException {
        Path file = write(text.replace("\\n", "\n"));

        assertThatThrownBy(() -> BankHolidays.fromFile(file, Nation.SCOTLAND))
                .isInstanceOf(TrackerReadException.class)
                .hasMessageStartingWith(file + problem)
                .message()
                .containsPattern("Maybe |The divisions are: ");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        Path absent = folder.resolve("absent.json");

        assertThatThrownBy(() -> BankHolidays.fromFile(absent, Nation.ENGLAND))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(absent + ": there is no such file. Maybe check the spelling and the folder.");
        assertThatThrownBy(() -> BankHolidays.fromFile(folder, Nation.ENGLAND))
                .isInstanceOf(TrackerReadException.class)
                .hasMessageStartingWith(folder + ": the file cannot be read (");
    }

    private static String[] withFirst(String day) {
        String[] days = DAYS_OF_2027.clone();
        days[0] = day;
        return days;
    }

    private static String file(String division, String... days) {
        return "{\"%s\": %s}".formatted(division, division(division, days));
    }

    private static String division(String division, String... days) {
        return Arrays.stream(days)
                .map("{\"title\": \"Day\", \"date\": \"%s\", \"notes\": \"\", \"bunting\": true}"::formatted)
                .collect(Collectors.joining(",\n", "{\"division\": \"%s\", \"events\": [\n".formatted(division), "]}"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("bank-holidays.json"), text, StandardCharsets.UTF_8);
    }
}
