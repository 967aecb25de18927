package org.counciltracker.io.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What a browser prints before the entries of one list: bullets, or numbers as the list counts them. Not thread-safe. */
final class ListNumbers {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 3999;

    private final boolean ordered;
    private final String style;
    private final int step;
    private int next;

    ListNumbers(Element list, String style) {
        this.ordered = list.normalName().equals("ol");
        this.style = style.isEmpty() ? list.attr("type") : style;
        this.step = list.hasAttr("reversed") ? -1 : 1;
        this.next = number(list.attr("start"), step > 0 ? 1 : entries(list));
    }

    private static int entries(Element list) {
        return (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
    }

    /** Returns the mark of the next entry; empty where the list has none. */
    String mark(Element entry) {
        if (style.contains("none")) {
            return "";
        }
        if (!ordered) {
            return "•";
        }
        int number = number(entry.attr("value"), next);
        next = number + step;
        return written(number) + ".";
    }

    private String written(int number) {
        return switch (style) {
            case "a", "lower-alpha", "lower-latin" -> letters(number);
            case "A", "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT);
            case "i", "lower-roman" -> roman(number);
            case "I", "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < WORTH.length; i++) {
            while (rest >= WORTH[i]) {
                roman.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return roman.toString();
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
