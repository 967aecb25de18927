package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers shortly. */
final class Ranges {

    private Ranges() {}

    /** Returns rising numbers as "1 to 3, 5". */
    static String of(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            int last = numbers.get(i);
            ranges.add(first == last ? String.valueOf(first) : first + " to " + last);
        }
        return String.join(", ", ranges);
    }
}
