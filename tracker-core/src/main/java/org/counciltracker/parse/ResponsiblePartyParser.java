package org.counciltracker.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.parse.PartyCell.Mark;
import org.counciltracker.parse.PartyCell.Piece;

/**
 * Reads who is to answer for an item out of a cell that may name several.
 *
 * <p>"Panel members/Scrutiny Officer (SCC)" names two and "Head of Performance and Governance (OPCC)" one: semicolons
 * always part; commas, line breaks, slashes, "and" and "with" only where what stands on each side can stand alone. What can is
 * told by the words of {@code party-words.csv}. All functions are pure and thread-safe, and throw nothing for any text.
 */
public final class ResponsiblePartyParser {

    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\u00a0•*–—:;,.-]++|(?<![\\s\\u00a0–—:;,.-])[\\s\\u00a0–—:;,.-]++$");
    private static final Pattern WRAP_AFTER = Pattern.compile("(?i)(?:\\b(?:of|for|the|and|to)|[&,/-])$");
    private static final Pattern WRAP_BEFORE = Pattern.compile("^(?:[\\p{Ll}(&]|and\\b)");
    private static final Pattern SINGLE_LETTER = Pattern.compile("(?:.*[^\\p{L}])?\\p{L}");

    private static final int REACH = 200;

    private ResponsiblePartyParser() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell's text
     * @return the parties in the order written, none twice; empty where the cell is blank, a dash or "tbc"
     */
    public static List<ResponsibleParty> parse(String cell) {
        Set<ResponsibleParty> parties = new LinkedHashSet<>();
        if (PartyWords.isNobody(cell)) {
            return List.of();
        }
        PartyCell read = PartyCell.of(cell);
        boolean ofBodies = read.isOfOfficersOfBodies();
        int start = -1;
        int end = -1;
        for (Piece piece : read.pieces()) {
            if (start < 0) {
                start = piece.start();
            } else if (!(ofBodies && piece.mark() == Mark.COMMA)
                    && parts(piece.mark(), left(cell, start, end), read.text(piece))) {
                add(cell.substring(start, end), parties);
                start = piece.start();
            }
            end = piece.end();
        }
        if (start >= 0) {
            add(cell.substring(start, end), parties);
        }
        return List.copyOf(parties);
    }

    /**
     * Returns whether a text names officers or bodies and nothing else, as far as its words tell.
     *
     * @param text the text
     * @return whether each part of it names one, by the words of {@code party-words.csv}; false for a blank text
     */
    public static boolean isParty(String text) {
        List<ResponsibleParty> parties = parse(text);
        return !parties.isEmpty()
                && parties.stream().map(ResponsibleParty::name).allMatch(PartyWords::isParty);
    }

    /** Only the end of what came before decides; without a bound a cell of many commas would take quadratic time. */
    private static String left(String cell, int start, int end) {
        return cell.substring(Math.max(start, end - REACH), end).strip();
    }

    private static void add(String text, Set<ResponsibleParty> parties) {
        String name = EDGES.matcher(text).replaceAll("");
        if (PartyWords.isNobody(name)) {
            return;
        }
        ResponsibleParty party = ResponsibleParty.of(name);
        parties.add(party);
    }

    private static boolean parts(Mark mark, String left, String right) {
        if (right.startsWith("(") && mark != Mark.SEMICOLON) {
            return false;
        }
        return switch (mark) {
            case AND -> isPairOfParties(left, right) || isPairOfWholeNames(left, right);
            case WITH -> PartyWords.isWhole(left) && PartyWords.isWhole(right) && isPairOfParties(left, right);
            case COMMA -> !isOfficerOfBody(left, right) && (isPairOfParties(left, right) || isPairOfNames(left, right));
            case LINE -> !isWrapped(left, right) && (isPairOfParties(left, right) || isPairOfNames(left, right));
            case SLASH -> !isSlashInName(left, right);
            case SEMICOLON -> true;
        };
    }

    /** "Head of Performance" and "Governance" are no pair; nor are "Head of HR" and "OD", though "OD" could be a body. */
    private static boolean isPairOfParties(String left, String right) {
        if (!PartyWords.isParty(left) || !PartyWords.isParty(right) || PartyWords.isJoined(left, right)) {
            return false;
        }
        return !PartyWords.isOpenRole(left) || PartyWords.isOfficer(right) || PartyWords.isKnownShort(right);
    }

    /** "GM Protection" and "Head of HR", "Kamal Dar" and "Tom Reed"; "Streets" and "Waste" are fields of one. */
    private static boolean isPairOfWholeNames(String left, String right) {
        if (!PartyWords.isWhole(left) || PartyWords.isJoined(left, right)) {
            return false;
        }
        return PartyWords.opensPost(right) || PartyWords.looksLikePerson(left) && PartyWords.looksLikePerson(right);
    }

    /** "Chief Executive, Lorne Council" says whose chief executive; "Chief Executive, OPCC" may be two. */
    private static boolean isOfficerOfBody(String left, String right) {
        return PartyWords.isOfficer(left)
                && !PartyWords.isOpenRole(left)
                && right.indexOf(' ') > 0
                && PartyWords.isBody(right)
                && !PartyWords.isOfficer(right);
    }

    private static boolean isPairOfNames(String left, String right) {
        if (PartyWords.isOfficer(left) || PartyWords.isOfficer(right)) {
            return false;
        }
        boolean leftStands = PartyWords.isBody(left) || PartyWords.looksLikeName(left);
        return leftStands && PartyWords.looksLikeName(right);
    }

    private static boolean isWrapped(String left, String right) {
        return WRAP_AFTER.matcher(left).find() || WRAP_BEFORE.matcher(right).find();
    }

    /** "T/ACC Local Policing" and "Finance/HR Manager" name one each. */
    private static boolean isSlashInName(String left, String right) {
        if (SINGLE_LETTER.matcher(left).matches() || left.isEmpty() || Character.isDigit(right.charAt(0))) {
            return true;
        }
        boolean single = left.indexOf(' ') < 0 && !PartyWords.isParty(left);
        return single && PartyWords.isOfficer(right) && !PartyWords.isOpenRole(right);
    }
}
