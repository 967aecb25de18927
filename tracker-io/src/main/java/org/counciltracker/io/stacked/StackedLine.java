package org.counciltracker.io.stacked;

import java.util.Set;

/**
 * A line that is a cell, a part of one, or a heading.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text the words, without a bullet
 * @param indented whether it stands behind a tab
 * @param gap whether a blank line stands above it
 * @param bullet whether it begins with a bullet
 * @param heading whether its format, or its words, mark it as a heading
 * @param looks the kinds that its words look like by themselves, of all but {@link CellKind#ASK} and
 *     {@link CellKind#OTHER}
 */
public record StackedLine(
        String text, boolean indented, boolean gap, boolean bullet, boolean heading, Set<CellKind> looks) {

    /**
     * Copies the set.
     *
     * @param text the words, without a bullet
     * @param indented whether it stands behind a tab
     * @param gap whether a blank line stands above it
     * @param bullet whether it begins with a bullet
     * @param heading whether its format, or its words, mark it as a heading
     * @param looks the kinds that its words look like by themselves
     */
    public StackedLine {
        looks = Set.copyOf(looks);
    }

    /** Returns whether it ends as a sentence does. */
    boolean endsSentence() {
        return ends(".!?…");
    }

    /** Returns whether it ends with one of these characters, closing quotation marks and brackets aside. */
    boolean ends(String characters) {
        int end = text.length();
        while (end > 0 && "\"'”’) ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Returns whether it begins in mid-sentence. */
    boolean beginsInMidSentence() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Returns how many words it has. */
    int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
