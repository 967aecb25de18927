package org.counciltracker.io.interpret;

/**
 * The labels that head the columns of trackers, for readers that have to tell headings apart.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class KnownLabels {

    private static final int LONGEST = 80;

    private KnownLabels() {}

    /**
     * Returns how well a text is known to head a column.
     *
     * @param text any text
     * @return 2 if it is one of the labels that bodies use, 1 if it is made of the words they use, else 0
     */
    public static int knowing(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return 0;
        }
        return HeaderLabels.find(text).isPresent()
                ? 2
                : HeaderGrammar.read(text).isPresent() ? 1 : 0;
    }
}
