package org.counciltracker.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Reference;

/**
 * Tells which item a reference may mean that names none.
 *
 * <p>Most references to items that a tracker doesn't hold are right: the item was done and left. So a slip of the pen is told only
 * by its kind, and taken for certain only where no item can ever have had the reference. This class is immutable and
 * thread-safe.
 */
public final class NearestReference {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{2}|20\\d{2})(?=\\D*$)");
    private static final int SPAN_OF_YEARS = 15;

    private final List<Reference> known;
    private final Set<String> shapes = new HashSet<>();

    private NearestReference(Collection<Reference> known) {
        this.known = List.copyOf(known);
        this.known.forEach(reference -> shapes.add(shape(reference)));
    }

    /**
     * Obtains what tells references of one tracker.
     *
     * @param known the references that the tracker's items have
     * @return what tells them
     */
    public static NearestReference among(Collection<Reference> known) {
        return new NearestReference(known);
    }

    /**
     * What a reference that names no item may be.
     *
     * @param nearest the one item that it may mean, or empty
     * @param impossible whether no item can ever have had it: its form is none of the tracker's, or its year is yet to come
     */
    public record Guess(Optional<Reference> nearest, boolean impossible) {}

    /**
     * Returns what a reference may be.
     *
     * @param unknown a reference that none of the items has
     * @return empty where it is one of another scheme or another body
     */
    public Optional<Guess> guess(Reference unknown) {
        Optional<Reference> sameButForm =
                only(unknown, (one, other) -> folded(one).equals(folded(other)));
        if (sameButForm.isPresent()) {
            return Optional.of(new Guess(sameButForm, true));
        }
        Optional<Reference> withoutLetters = unknown.canonical().matches("[^\\p{L}]*")
                ? only(unknown, (one, other) -> one.equals(other.replaceAll("\\p{L}", "")))
                : Optional.empty();
        if (withoutLetters.isPresent()) {
            return Optional.of(new Guess(withoutLetters, true));
        }
        if (!shapes.contains(shape(unknown))) {
            return Optional.empty();
        }
        if (isYetToCome(unknown)) {
            return Optional.of(new Guess(
                    only(
                            unknown,
                            (one, other) ->
                                    head(one).equals(head(other)) && shape(one).equals(shape(other))),
                    true));
        }
        Optional<Reference> slip = only(unknown, NearestReference::isSwapped)
                .or(() -> only(unknown, (one, other) -> isDoubled(one, other) || isDoubled(other, one)));
        return Optional.of(new Guess(slip, false));
    }

    private Optional<Reference> only(Reference unknown, BiPredicate<String, String> alike) {
        var found = new ArrayList<Reference>();
        for (Reference reference : known) {
            if (alike.test(unknown.canonical(), reference.canonical()) && !found.contains(reference)) {
                found.add(reference);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The letter O and nought, the letters I and L and one are taken for each other, and so are the signs between numbers. */
    private static String folded(String canonical) {
        return canonical
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replaceAll("[il]", "1")
                .replaceAll("[-./\\\\_]", "/");
    }

    private static String shape(Reference reference) {
        return shape(reference.canonical());
    }

    private static String shape(String canonical) {
        return DIGITS.matcher(canonical).replaceAll("#");
    }

    private static String head(String canonical) {
        return LAST_NUMBER.matcher(canonical).replaceFirst("");
    }

    /** Two digits are swapped: R93/21 for R39/21. */
    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && Character.isDigit(one.charAt(at))
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** A digit is doubled: R339/21 for R39/21. */
    private static boolean isDoubled(String longer, String other) {
        if (longer.length() != other.length() + 1) {
            return false;
        }
        for (int at = 1; at < longer.length(); at++) {
            if (Character.isDigit(longer.charAt(at))
                    && longer.charAt(at) == longer.charAt(at - 1)
                    && (longer.substring(0, at) + longer.substring(at + 1)).equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last number of all references of a form is a year, one that is later than all of them by two is none yet. */
    private boolean isYetToCome(Reference unknown) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Reference reference : known) {
            if (shape(reference).equals(shape(unknown))) {
                Optional<Integer> year = lastNumber(reference);
                if (year.isEmpty()) {
                    return false;
                }
                first = Math.min(first, year.get());
                last = Math.max(last, year.get());
            }
        }
        int latest = last;
        boolean years = last - first <= SPAN_OF_YEARS && (last >= 2000 || last >= 10 && last <= 99);
        return years && lastNumber(unknown).filter(year -> year > latest + 1).isPresent();
    }

    private static Optional<Integer> lastNumber(Reference reference) {
        String canonical = reference.canonical();
        Matcher number = LAST_NUMBER.matcher(canonical);
        // Of "SC18" the number is not a year: there is no other that tells the items of a year apart.
        return number.find() && shape(canonical).chars().filter(c -> c == '#').count() > 1
                ? Optional.of(Integer.parseInt(number.group()))
                : Optional.empty();
    }
}
