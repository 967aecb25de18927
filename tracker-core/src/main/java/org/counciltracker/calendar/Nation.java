package org.counciltracker.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A nation of the United Kingdom: its law says when papers must be public, and its bank holidays are its own.
 *
 * <p>How many clear days a nation asks for is not here but in the policy, where a body can change it.
 */
public enum Nation {
    /** England. */
    ENGLAND("England", "Local Government Act 1972, ss.100A and 100B"),
    /** Wales. */
    WALES("Wales", "Local Government Act 1972, s.100BA"),
    /** Scotland. */
    SCOTLAND("Scotland", "Local Government (Scotland) Act 1973, s.50B"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland", null);

    private final String displayName;
    private final @Nullable String lawOnPapers;

    Nation(String displayName, @Nullable String lawOnPapers) {
        this.displayName = displayName;
        this.lawOnPapers = lawOnPapers;
    }

    /**
     * Obtains a nation from its name in options and data, such as {@code northern-ireland}.
     *
     * @param text the name, in any case
     * @return the nation
     * @throws IllegalArgumentException if no nation has that name
     */
    public static Nation parse(String text) {
        return Arrays.stream(values())
                .filter(nation -> nation.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("text (%s) must be one of: %s."
                        .formatted(
                                text,
                                Arrays.stream(values()).map(Nation::toString).collect(Collectors.joining(", ")))));
    }

    /**
     * Returns the name as people write it, such as {@code Northern Ireland}.
     *
     * @return the name
     */
    public String displayName() {
        return displayName;
    }

    /**
     * Returns the law on when the papers of a meeting must be public.
     *
     * @return act and sections, or empty where nobody has checked them
     */
    public Optional<String> lawOnPapers() {
        return Optional.ofNullable(lawOnPapers);
    }

    /** Returns the name in options and data, which {@link #parse} reads: {@code northern-ireland}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
