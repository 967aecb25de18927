package org.counciltracker.io.interpret;

/** Tells where the head of a report ends: with its labelled lines, or where it has none before its first long paragraph. Not thread-safe. */
final class ReportHead {

    private static final int LONGEST_LINE = 160;

    private final HeadReader head;
    private boolean labelled;
    private boolean open = true;

    ReportHead(HeadReader head) {
        this.head = head;
    }

    /** Ends the head: what comes next is none of it. */
    void end() {
        open = false;
    }

    /** Takes the next line, if it is still part of the head. */
    boolean takes(Line line) {
        String text = line.raw();
        boolean label = HeadLabels.read(text).isPresent();
        open &= label || (!labelled && text.length() <= LONGEST_LINE && line.onlyColumn() >= 0);
        labelled |= label;
        if (open) {
            head.add(text, line.heading());
        }
        return open;
    }
}
