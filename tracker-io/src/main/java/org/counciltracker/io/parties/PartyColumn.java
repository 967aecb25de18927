package org.counciltracker.io.parties;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of a file of parties, with the headings that it may have. */
enum PartyColumn {
    NAME("name", "party"),
    ALIASES("aliases", "alias", "othernames", "alsoknownas"),
    EMAIL("email", "emailaddress"),
    PLACE("place", "where", "insideoroutside", "insideoutside"),
    NOTES("notes", "note");

    private final ImmutableList<String> headings;

    PartyColumn(String... headings) {
        this.headings = ImmutableList.copyOf(headings);
    }

    /** Returns the column of a heading, whatever its case, spaces and punctuation. */
    static Optional<PartyColumn> of(String heading) {
        String key = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(key))
                .findFirst();
    }

    /** Returns all columns for a message: {@code name, aliases, email, place, notes}. */
    static String choices() {
        return Arrays.stream(values()).map(PartyColumn::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
