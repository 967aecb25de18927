package org.counciltracker.cli.render;

import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.model.RagRating;

/** How words stand out where colours can be shown. The words say the same by themselves. */
enum Tone {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    RED("1;31"),
    AMBER("33"),
    GREEN("32"),
    BLUE("34");

    /** The parameters of the escape sequence that ECMA-48 calls SGR. */
    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** Returns text in this tone, unchanged where colours can't be shown or there is nothing to show. */
    String of(String text, Page page) {
        return code.isEmpty() || text.isBlank() || !page.colours() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }

    static Tone of(RagRating rating) {
        return switch (rating) {
            case RED -> RED;
            case AMBER -> AMBER;
            case GREEN -> GREEN;
            case BLUE -> BLUE;
            case GREY -> FAINT;
        };
    }

    static Tone of(ChaseLevel level) {
        return switch (level) {
            case REMINDER -> PLAIN;
            case CHASER -> AMBER;
            case CHAIR_LETTER, CALLED_TO_MEETING -> RED;
        };
    }
}
