package org.counciltracker.text;

/** Shortens texts to what fits on a line of a log or a debugger. This class has no state. */
public final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /**
     * Returns the beginning of a text on one line.
     *
     * @param text the text
     * @return the text with each run of white space as one space, and an ellipsis where it was cut
     */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST) {
            return line;
        }
        // A pair of surrogates is one character, and half of it none.
        int end = Character.isHighSurrogate(line.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return line.substring(0, end).strip() + "\u2026";
    }
}
