package org.counciltracker.cli.render;

/**
 * What text is laid out for.
 *
 * @param width how many characters fit on a line
 * @param colours whether colours may stand beside the words
 */
public record Page(int width, boolean colours) {

    /**
     * Obtains a page without colours, as for a file or a pipe.
     *
     * @param width how many characters fit on a line
     * @return the page
     */
    public static Page plain(int width) {
        return new Page(width, false);
    }
}
