package org.counciltracker.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the output is seen.
 *
 * @param width how many characters fit on a line
 * @param colours whether colours may stand beside the words on the standard output
 * @param progress whether somebody watches the standard error stream, so that long work should be seen to go on
 */
record Terminal(int width, boolean colours, boolean progress) {

    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 60;
    private static final int GREATEST_WIDTH = 160;

    /**
     * Returns what the environment tells.
     *
     * @param environment {@code COLUMNS}, {@code NO_COLOR} (see no-color.org) and {@code TERM} are looked at
     * @param terminals which streams the launcher found to be terminals: {@code out}, {@code err}, both or neither. Java
     *     alone can't tell them apart
     */
    static Terminal of(Map<String, String> environment, String terminals) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(
                width(environment.get("COLUMNS")),
                terminals.contains("out") && !plain,
                terminals.contains("err")
                        && !environment.getOrDefault("TERM", "dumb").equals("dumb"));
    }

    /** Returns the width as shells tell it, within what can be read. */
    private static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("[1-9][0-9]{0,5}")) {
            return USUAL_WIDTH;
        }
        return Math.max(LEAST_WIDTH, Math.min(GREATEST_WIDTH, Integer.parseInt(columns)));
    }
}
