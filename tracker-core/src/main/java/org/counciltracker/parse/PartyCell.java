package org.counciltracker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of responsible parties, cut at every mark that may part two names; marks in brackets don't count.
 *
 * @param cell the cell's text
 * @param pieces the pieces in order, none blank
 */
record PartyCell(String cell, List<Piece> pieces) {

    private static final Pattern MARK = Pattern.compile(
            "(?<semicolon>[;|])|(?<line>[\\r\\n])|(?<comma>,)|(?<slash>/)|(?<and>[&+]|(?<![\\p{L}\\p{N}'’-])(?i:and)(?![\\p{L}\\p{N}'’-]))"
                    + "|(?<with>(?<![\\p{L}\\p{N}'’-])(?i:with)(?![\\p{L}\\p{N}'’-]))");

    /** What may part two names, the stronger before the weaker. */
    enum Mark {
        SEMICOLON,
        AND,
        WITH,
        COMMA,
        SLASH,
        LINE;

        /** Returns whether it stands within a name as often as between two. */
        boolean isWeak() {
            return this == AND || this == WITH || this == COMMA;
        }
    }

    /**
     * A stretch of the cell without marks.
     *
     * @param mark the mark before it; of several the strongest
     * @param start the index of its first character
     * @param end the index after its last character
     */
    record Piece(Mark mark, int start, int end) {}

    static PartyCell of(String cell) {
        List<Piece> pieces = new ArrayList<>();
        boolean balanced = isBalanced(cell);
        Matcher matcher = MARK.matcher(cell);
        Mark mark = Mark.LINE;
        int start = 0;
        int depth = 0;
        int scanned = 0;
        while (matcher.find()) {
            depth += balanced ? brackets(cell, scanned, matcher.start()) : 0;
            scanned = matcher.start();
            if (depth > 0) {
                continue;
            }
            mark = add(pieces, cell, mark, start, matcher.start(), mark(matcher));
            start = matcher.end();
        }
        add(pieces, cell, mark, start, cell.length(), Mark.LINE);
        return new PartyCell(cell, List.copyOf(pieces));
    }

    /** Returns the text of a piece, stripped. */
    String text(Piece piece) {
        return cell.substring(piece.start(), piece.end()).strip();
    }

    /** Returns whether what semicolons, slashes and lines part is each an officer and a body behind a comma, and so one name. */
    boolean isOfOfficersOfBodies() {
        int names = 0;
        int at = 0;
        while (at < pieces.size()) {
            int next = at + 1;
            while (next < pieces.size() && pieces.get(next).mark().isWeak()) {
                next++;
            }
            boolean pair = next - at == 2
                    && pieces.get(at + 1).mark() == Mark.COMMA
                    && PartyWords.isOfficer(text(pieces.get(at)))
                    && !PartyWords.isOfficer(text(pieces.get(at + 1)));
            if (!pair) {
                return false;
            }
            names++;
            at = next;
        }
        return names > 1;
    }

    /** Adds a piece unless it is blank, and returns the mark that stands before the next one. */
    private static Mark add(List<Piece> pieces, String cell, Mark before, int start, int end, Mark after) {
        if (cell.substring(start, end).isBlank()) {
            return before.compareTo(after) < 0 ? before : after;
        }
        pieces.add(new Piece(before, start, end));
        return after;
    }

    private static Mark mark(Matcher matcher) {
        if (matcher.group("semicolon") != null) {
            return Mark.SEMICOLON;
        }
        if (matcher.group("line") != null) {
            return Mark.LINE;
        }
        if (matcher.group("comma") != null) {
            return Mark.COMMA;
        }
        if (matcher.group("with") != null) {
            return Mark.WITH;
        }
        return matcher.group("slash") != null ? Mark.SLASH : Mark.AND;
    }

    private static int brackets(String cell, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += cell.charAt(i) == '(' ? 1 : cell.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static boolean isBalanced(String cell) {
        int depth = 0;
        for (int i = 0; i < cell.length() && depth >= 0; i++) {
            depth += cell.charAt(i) == '(' ? 1 : cell.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }
}
