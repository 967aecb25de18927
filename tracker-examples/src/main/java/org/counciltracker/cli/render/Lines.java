package org.counciltracker.cli.render;

/** Text under headings, as it grows line by line. Not thread-safe. */
final class Lines {

    private final Page page;
    private final StringBuilder text = new StringBuilder();

    Lines(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Adds a heading, with an empty line before it unless it is the first. */
    void heading(String words) {
        text.append(text.isEmpty() ? "" : "\n");
        Wrapping.wrap(words, page.width())
                .forEach(line -> text.append(Tone.STRONG.of(line, page)).append('\n'));
    }

    /** Adds words; where they need more lines than one, the others are indented a little further. */
    void line(int indent, String words) {
        text.append(Wrapping.indented(indent, indent + 2, words, page.width()));
    }

    /** Adds words from the margin on. */
    void paragraph(String words) {
        text.append(Wrapping.indented(0, 0, words, page.width()));
    }

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    /** Adds lines that are laid out already, each with its end. */
    void laidOut(String lines) {
        text.append(lines);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
