package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Lists numbers of rows or columns in words. */
final class Ranges {

    private static final int LISTED = 20;

    private Ranges() {}

    /** Returns them as "3, 5 to 9, 12 and 40 more": runs are put together. */
    static String list(BitSet numbers, IntFunction<String> name) {
        List<String> runs = new ArrayList<>();
        int left = 0;
        int first = numbers.nextSetBit(0);
        while (first >= 0) {
            int last = numbers.nextClearBit(first) - 1;
            if (runs.size() < LISTED) {
                runs.add(first == last ? name.apply(first) : name.apply(first) + " to " + name.apply(last));
            } else {
                left += last - first + 1;
            }
            first = numbers.nextSetBit(last + 1);
        }
        return String.join(", ", runs) + (left > 0 ? " and " + left + " more" : "");
    }
}
