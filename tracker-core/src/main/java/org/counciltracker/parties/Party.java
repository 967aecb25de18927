package org.counciltracker.parties;

import java.util.List;
import java.util.regex.Pattern;
import org.counciltracker.model.ResponsibleParty;
import org.jspecify.annotations.Nullable;

/**
 * One party of a directory.
 *
 * <p>This record is immutable and thread-safe.
 *
 * <pre>{@code
 * Party office = Party.of("Office of the Commissioner").withAliases("OPCC").withEmail("office@harrowmere.example");
 * }</pre>
 *
 * @param name the name that it is to have everywhere
 * @param aliases the other names that trackers give it
 * @param email where it is written to, or null where nobody said
 * @param place whether it stands inside or outside the body
 */
public record Party(
        ResponsibleParty name,
        List<String> aliases,
        @Nullable String email,
        PartyPlace place) {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    /**
     * Copies the aliases and checks the address.
     *
     * @param name the name that it is to have everywhere
     * @param aliases the other names that trackers give it
     * @param email where it is written to, or null where nobody said
     * @param place whether it stands inside or outside the body
     * @throws IllegalArgumentException if {@code email} is no address, or an alias is blank
     */
    public Party {
        aliases = List.copyOf(aliases);
        if (aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("aliases (%s) must not be blank.".formatted(aliases));
        }
        if (email != null && !isEmail(email)) {
            throw new IllegalArgumentException(
                    "email (%s) must be an address such as clerk@harrowmere.example.".formatted(email));
        }
    }

    /**
     * Obtains a party of which only the name is known.
     *
     * @param name the name
     * @return the party
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static Party of(String name) {
        return new Party(ResponsibleParty.of(name), List.of(), null, PartyPlace.UNKNOWN);
    }

    /**
     * Returns whether a text is one bare e-mail address, without a name beside it.
     *
     * @param text the text
     * @return whether mail could be sent there; never for text with line breaks or spaces
     */
    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /**
     * Returns this party with the given aliases.
     *
     * @param others the other names that trackers give it
     * @return a copy, otherwise unchanged
     * @throws IllegalArgumentException if one is blank
     */
    public Party withAliases(String... others) {
        return new Party(name, List.of(others), email, place);
    }

    /**
     * Returns this party with the given address.
     *
     * @param address where it is written to, or null
     * @return a copy, otherwise unchanged
     * @throws IllegalArgumentException if {@code address} is no address
     */
    public Party withEmail(@Nullable String address) {
        return new Party(name, aliases, address, place);
    }

    /**
     * Returns this party with the given place.
     *
     * @param seenFromTheBody whether it stands inside or outside the body
     * @return a copy, otherwise unchanged
     */
    public Party withPlace(PartyPlace seenFromTheBody) {
        return new Party(name, aliases, email, seenFromTheBody);
    }
}
