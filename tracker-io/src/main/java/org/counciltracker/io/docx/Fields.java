package org.counciltracker.io.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps where in a field the walk is: in its instruction, which nobody sees, or in what it last came to.
 *
 * <p>Not thread-safe.
 */
final class Fields {

    /** Fields in fields beyond this are a fault of the file. */
    private static final int MOST = 100;

    private static final Pattern LINK =
            Pattern.compile("(?is)\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\"\\\\][^\\s]*)).*");

    private final Deque<Field> open = new ArrayDeque<>();

    Fields() {}

    /** A field that has begun. */
    static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder held = new StringBuilder();
        private boolean showing;
        private boolean shown;
        private @Nullable String form;

        private Field() {}

        /** Returns the address that the field links to, or empty. */
        String target() {
            return Fields.target(instruction.toString());
        }

        /** Returns what it reckons, or empty where it is another kind of field. */
        String formula() {
            String words = instruction.toString().strip();
            return words.startsWith("=") ? words : "";
        }

        /** Returns what a field of a form shows, where nothing else was shown. */
        String form() {
            return form == null || shown ? "" : form;
        }
    }

    /** Returns the address in an instruction, or empty. */
    static String target(String instruction) {
        Matcher matcher = LINK.matcher(instruction);
        if (!matcher.matches()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).strip();
    }

    void begin() {
        if (open.size() < MOST) {
            open.push(new Field());
        }
    }

    /** Enters what the innermost field last came to; returns it, or null where there is none. */
    @Nullable
    Field separate() {
        Field field = open.peek();
        if (field != null) {
            field.showing = true;
        }
        return field;
    }

    @Nullable
    Field end() {
        return open.poll();
    }

    void instruct(String words) {
        Field field = open.peek();
        if (field != null && !field.showing) {
            field.instruction.append(words);
        }
    }

    /** Says what a field of a form, such as a box to tick, shows. */
    void form(String shows) {
        Field field = open.peek();
        if (field != null) {
            field.form = shows;
        }
    }

    /** Takes words that stand within an instruction; returns whether they do. */
    boolean holds(String words) {
        for (Field field : open) {
            if (!field.showing) {
                field.held.append(words);
                return true;
            }
            field.shown = true;
        }
        return false;
    }

    /** Ends a paragraph: an instruction that doesn't end in it never will, and what it held back is text. */
    String endParagraph() {
        StringBuilder released = new StringBuilder();
        open.removeIf(field -> {
            if (!field.showing) {
                released.append(field.held);
            }
            return !field.showing;
        });
        return released.toString();
    }
}
