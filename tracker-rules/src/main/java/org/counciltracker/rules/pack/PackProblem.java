package org.counciltracker.rules.pack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a rule pack, told in one line as {@code file:line: rule ID: message}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param place file and line, such as {@code status/on-hold.drl:12}, or the file alone; empty where there is none
 * @param rule the rule's id, or its name where it has no id, or null where no rule is concerned
 * @param message what is wrong, and what to do
 * @param weight whether it keeps the pack from being used
 */
public record PackProblem(String place, @Nullable String rule, String message, Weight weight) {

    private static final String STRAIGHT =
            " Curly quotes (“ ”) are part of the text. Write straight ones (\"), or none.";

    /** A value that opens with a quote as documents have them. */
    private static final Pattern CURLY = Pattern.compile("\\([“”„‘’][^)]");

    /**
     * Makes a problem, in whose message signs that nobody sees are shown and named.
     *
     * @param place file and line, or the file alone
     * @param rule the rule's id, its name, or null
     * @param message what is wrong, and what to do
     * @param weight whether it keeps the pack from being used
     */
    public PackProblem {
        message = InvisibleSigns.shown(message);
        if (CURLY.matcher(message).find() && !message.contains(STRAIGHT)) {
            message += STRAIGHT;
        }
    }

    /** Whether a problem keeps a pack from being used. */
    public enum Weight {
        /** No engine takes the pack. */
        ERROR,
        /** An engine takes the pack, but its author should look. */
        ADVICE
    }

    /**
     * Makes an error that concerns no rule.
     *
     * @param place file and line, or the file alone
     * @param message what is wrong, and what to do
     * @return the problem
     */
    public static PackProblem at(String place, String message) {
        return new PackProblem(place, null, message, Weight.ERROR);
    }

    /**
     * Makes an error of a rule.
     *
     * @param place file and line
     * @param rule the rule's id, or its name
     * @param message what is wrong, and what to do
     * @return the problem
     */
    public static PackProblem inRule(String place, String rule, String message) {
        return new PackProblem(place, rule, message, Weight.ERROR);
    }

    /**
     * Makes a piece of advice.
     *
     * @param place file and line, or the file alone
     * @param rule the rule's id, its name, or null
     * @param message what is wrong, and what to do
     * @return the problem
     */
    public static PackProblem advice(String place, @Nullable String rule, String message) {
        return new PackProblem(place, rule, message, Weight.ADVICE);
    }

    /**
     * Returns this problem with its place in another folder.
     *
     * @param folder what the place is to begin with, such as {@code local/}
     * @return the problem
     */
    public PackProblem under(String folder) {
        return new PackProblem(folder + place, rule, message, weight);
    }

    /** Returns the problem in one line. */
    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ") + (rule == null ? "" : rule + ": ") + message;
    }
}
