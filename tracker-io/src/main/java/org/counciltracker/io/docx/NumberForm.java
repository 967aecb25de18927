package org.counciltracker.io.docx;

import java.util.Locale;

/**
 * How a number of a list is written.
 *
 * @param kind the format's name in ECMA-376, part 1, 17.18.59
 * @param digits the least digits of a decimal number
 */
record NumberForm(String kind, int digits) {

    static final NumberForm DECIMAL = new NumberForm("decimal", 1);

    /** Beyond thirty times the same letter, Word itself gives up. */
    private static final int MOST_LETTERS = 26 * 30;

    private static final int MOST_ROMAN = 3999;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_WORDS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** Obtains the form of a name, or of an example such as {@code 001, 002, 003, ...}. */
    static NumberForm of(String kind, String example) {
        if (kind.equals("custom")) {
            String first = example.split(",", 2)[0].strip();
            return first.matches("0{0,9}1") ? new NumberForm("decimal", first.length()) : DECIMAL;
        }
        return new NumberForm(kind, kind.equals("decimalZero") ? 2 : 1);
    }

    boolean isBullet() {
        return kind.equals("bullet");
    }

    String write(int number) {
        return switch (kind) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> number + ordinalEnd(number);
            default -> decimal(number);
        };
    }

    private String decimal(int number) {
        String figures = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - figures.length())) + figures;
    }

    /** After z comes aa, then bb. */
    private String letters(int number, char first) {
        if (number < 1 || number > MOST_LETTERS) {
            return decimal(number);
        }
        String letter = String.valueOf((char) (first + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return decimal(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                roman.append(ROMAN_WORDS[i]);
                left -= ROMAN[i];
            }
        }
        return roman.toString();
    }

    private static String ordinalEnd(int number) {
        int last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
        return switch (last) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
