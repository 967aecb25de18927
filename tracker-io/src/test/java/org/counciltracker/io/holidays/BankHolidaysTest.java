package org.counciltracker.io.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.counciltracker.calendar.ClearDays;
import org.counciltracker.calendar.ClearDays.Counting;
import org.counciltracker.calendar.Nation;
import org.counciltracker.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    /** All of them, written down by hand: substitute days, moved days and days proclaimed once. */
    @ParameterizedTest
    @CsvFileSource(resources = "bank-holidays.csv", numLinesToSkip = 1)
    void areThoseOfTheNationInTheYear(String nation, int year, String holidays) {
        List<LocalDate> expected =
                Splitter.on(' ').splitToStream(holidays).map(LocalDate::parse).toList();

        assertThat(in(BankHolidays.of(Nation.parse(nation)), year)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-05, 2021-01-28", // a Friday
        "2022-11-21, 2022-11-11", // a Monday
        "2022-09-21, 2022-09-12", // over the day of the state funeral
        "2021-04-08, 2021-03-29", // over Easter
        "2023-01-04, 2022-12-22", // over Christmas and the substitute for New Year's Day
        "2024-01-03, 2023-12-21"
    })
    void papersInEnglandAreOutFiveClearDaysBefore(LocalDate meeting, LocalDate publication) {
        assertThat(ClearDays.publicationDate(meeting, 5, Counting.WORKING_DAYS, BankHolidays.of(Nation.ENGLAND)))
                .isEqualTo(publication);
    }

    @Test
    void workForAnyYear() {
        WorkingDays scotland = BankHolidays.of(Nation.SCOTLAND);

        assertThat(IntStream.of(1985, 2040, 2099).boxed())
                .allSatisfy(year -> assertThat(scotland.isWorkingDay(scotland.minus(LocalDate.of(year, 12, 31), 10)))
                        .isTrue());
        assertThat(in(scotland, 2099)).hasSizeGreaterThan(7);
    }

    @Test
    void areTheSameFromManyThreads() {
        WorkingDays shared = BankHolidays.of(Nation.SCOTLAND);

        List<Set<LocalDate>> found = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> in(shared, 2000 + i % 40))
                .toList();

        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(in(BankHolidays.of(Nation.SCOTLAND), 2000 + i % 40));
        }
    }

    @Test
    void areEqualForTheSameNationHoweverOftenAsked() {
        WorkingDays wales = BankHolidays.of(Nation.WALES);
        boolean open = wales.isWorkingDay(LocalDate.of(2024, 3, 29));

        assertThat(open).isFalse();
        assertThat(wales)
                .isEqualTo(BankHolidays.of(Nation.WALES))
                .hasSameHashCodeAs(BankHolidays.of(Nation.WALES))
                .isNotEqualTo(BankHolidays.of(Nation.ENGLAND))
                .isNotEqualTo(WorkingDays.WEEKDAYS)
                .hasToString("weekdays without the bank holidays of Wales");
        assertThat(wales.holidays().orElseThrow().displayName()).isEqualTo("bank holidays of Wales");
    }

    @Test
    void nameTheMissingLibrary() throws Exception {
        Class<?> withoutJollyday = new WithoutJollyday().loadClass(BankHolidays.class.getName());

        Throwable thrown = catchThrowable(
                () -> withoutJollyday.getMethod("of", Nation.class).invoke(null, Nation.ENGLAND));

        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThatThrownBy(() -> {
                    throw thrown.getCause();
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Bank holidays need the library jollyday, which is not on the class path. Add the dependency de.focus-shift:jollyday-jaxb.");
    }

    private static Set<LocalDate> in(WorkingDays days, int year) {
        return days.holidays().orElseThrow().in(year);
    }

    /** Sees all that the tests see, but jollyday. */
    private static final class WithoutJollyday extends ClassLoader {

        WithoutJollyday() {
            super(BankHolidaysTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("de.focus_shift.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(BankHolidays.class.getPackageName() + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.contains("focus_shift") ? null : super.getResource(name);
        }
    }
}
