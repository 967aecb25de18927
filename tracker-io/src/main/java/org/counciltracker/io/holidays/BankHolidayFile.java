package org.counciltracker.io.holidays;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counciltracker.calendar.Nation;
import org.counciltracker.io.TrackerReadException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads {@code bank-holidays.json}: an object with a member for each division of the country, and in it a list of
 * {@code events}, each with its {@code date}. Whatever else the file says is of no use here. Not thread-safe.
 */
final class BankHolidayFile {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** No nation ever had fewer since 1978; England and Wales have the fewest. */
    private static final int FEWEST_A_YEAR = 8;

    private static final String WHERE = "Maybe save the file again from www.gov.uk/bank-holidays.json.";

    private final String source;
    private final String division;
    private final Set<String> divisions = new LinkedHashSet<>();
    private final TreeMap<Integer, TreeSet<LocalDate>> byYear = new TreeMap<>();

    private BankHolidayFile(String source, Nation nation) {
        this.source = source;
        this.division = switch (nation) {
            case ENGLAND, WALES -> "england-and-wales";
            case SCOTLAND, NORTHERN_IRELAND -> nation.toString();
        };
    }

    static ImmutableMap<Integer, ImmutableSortedSet<LocalDate>> read(Path file, Nation nation) {
        return new BankHolidayFile(file.toString(), nation).holidays(bytes(file));
    }

    private static byte[] bytes(Path file) {
        String source = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TrackerReadException(
                        source, "", String.format(Locale.ROOT, "the file is larger than %,d bytes", MOST_BYTES), WHERE);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new TrackerReadException(
                    source, "", "there is no such file", "Maybe check the spelling and the folder.", e);
        } catch (IOException e) {
            throw new TrackerReadException(
                    source,
                    "",
                    "the file cannot be read (%s)".formatted(e.getMessage()),
                    "Maybe it is a folder, or you may not read it.",
                    e);
        }
    }

    private ImmutableMap<Integer, ImmutableSortedSet<LocalDate>> holidays(byte[] bytes) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            require(
                    json,
                    json.nextToken() == JsonToken.START_OBJECT,
                    "is no object with divisions such as \"scotland\"");
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                divisions.add(name);
                json.nextToken();
                if (name.equals(division)) {
                    division(json);
                } else {
                    json.skipChildren();
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new TrackerReadException(
                    source, "line " + line, "this is not JSON (%s)".formatted(firstLine(e)), WHERE, e);
        }
        return checked();
    }

    private void division(JsonParser json) {
        require(json, json.currentToken() == JsonToken.START_OBJECT, "\"%s\" is no object".formatted(division));
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean events = json.currentName().equals("events");
            json.nextToken();
            if (events) {
                require(json, json.currentToken() == JsonToken.START_ARRAY, "\"events\" is no list");
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    event(json);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void event(JsonParser json) {
        require(json, json.currentToken() == JsonToken.START_OBJECT, "an event is no object");
        String date = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isDate = json.currentName().equals("date");
            json.nextToken();
            if (isDate) {
                date = json.getString();
                add(json, date);
            } else {
                json.skipChildren();
            }
        }
        require(json, date != null, "an event has no \"date\"");
    }

    private void add(JsonParser json, @Nullable String date) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(date));
            byYear.computeIfAbsent(day.getYear(), year -> new TreeSet<>()).add(day);
        } catch (DateTimeParseException e) {
            throw wrong(json, "\"%s\" is not a day such as 2022-09-19".formatted(date));
        }
    }

    /** A list that was cut would turn the holidays it lacks into working days. */
    private ImmutableMap<Integer, ImmutableSortedSet<LocalDate>> checked() {
        if (byYear.isEmpty()) {
            throw new TrackerReadException(
                    source,
                    "",
                    "there are no holidays of the division \"%s\"".formatted(division),
                    divisions.isEmpty() || divisions.contains(division)
                            ? WHERE
                            : "The divisions are: %s.".formatted(String.join(", ", divisions)));
        }
        ImmutableMap.Builder<Integer, ImmutableSortedSet<LocalDate>> years = ImmutableMap.builder();
        byYear.forEach((year, days) -> {
            if (days.size() < FEWEST_A_YEAR) {
                throw new TrackerReadException(
                        source,
                        "",
                        "\"%s\" has only %s of the holidays of %s, where every year has at least %s"
                                .formatted(division, days.size(), year, FEWEST_A_YEAR),
                        "Maybe the file was cut: give it as it was published, or without that year.");
            }
            years.put(year, ImmutableSortedSet.copyOfSorted(days));
        });
        return years.buildOrThrow();
    }

    private void require(JsonParser json, boolean condition, String problem) {
        if (!condition) {
            throw wrong(json, problem);
        }
    }

    private TrackerReadException wrong(JsonParser json, String problem) {
        return new TrackerReadException(
                source, "line " + json.currentTokenLocation().getLineNr(), problem, WHERE);
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
