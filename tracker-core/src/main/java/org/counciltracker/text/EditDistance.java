package org.counciltracker.text;

/** How many letters set two words apart. The function here is pure and thread-safe. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Counts the changes of single letters that turn one text into another: Levenshtein's distance.
     *
     * @param from one text
     * @param to the other
     * @return the least number of letters (UTF-16 units) to put in, take out or exchange; time is the product of the lengths
     */
    public static int between(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
