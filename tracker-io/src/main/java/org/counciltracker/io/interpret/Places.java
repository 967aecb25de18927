package org.counciltracker.io.interpret;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.io.table.Place;

/** Lists places in words. */
final class Places {

    private Places() {}

    /** Returns the places as "lines 3, 17 and 40"; of more than the given number, those and how many more. */
    static String list(List<Place> places, int most) {
        Place first = places.get(0);
        boolean alike = places.stream()
                .allMatch(p -> p.within().equals(first.within()) && p.unit().equals(first.unit()));
        if (places.size() == 1 || !alike) {
            return joined(places.stream().map(Place::toString).toList(), most);
        }
        String head = first.within().isEmpty() ? "" : first.within() + ", ";
        return head + first.unit() + "s "
                + joined(places.stream().map(p -> Integer.toString(p.number())).toList(), most);
    }

    private static String joined(List<String> words, int most) {
        if (words.size() == 1) {
            return words.get(0);
        }
        if (words.size() > most) {
            return words.stream().limit(most).collect(Collectors.joining(", ")) + " and " + (words.size() - most)
                    + " more";
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
