package org.counciltracker.io.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.io.stacked.CellKind;
import org.counciltracker.io.stacked.StackedLine;
import org.counciltracker.parse.AsAbove;
import org.counciltracker.parse.ResponsiblePartyParser;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.jspecify.annotations.Nullable;

/** Tells what a line that holds one cell, or a part of one, looks like. */
final class StackedText {

    private static final Pattern BULLET = Pattern.compile("^(?:[•·▪●○◦‣*\\uF0B7\\uF0A7–—-]|o(?=\\s))\\s*+");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s.*", Pattern.DOTALL);
    private static final Pattern RATING =
            Pattern.compile("(?i)(?:red|amber|green|blue|gr[ae]y|[ragb])(?: ?/ ?(?:red|amber|green))?");
    private static final int LONGEST_MARK = 4;
    private static final int LONGEST_REFERENCE = 20;
    private static final int LONGEST_SHORT = 90;
    private static final DueContext NO_CONTEXT = new DueContext(null, MeetingCalendar.NONE);
    private static final Set<String> STATUSES = WordData.records("status-words.csv").stream()
            .map(line -> MatchKey.of(line.getField(0)))
            .collect(Collectors.toUnmodifiableSet());

    private StackedText() {}

    /** Returns the text of a line that has one cell, a bullet or number before it aside, or null where it has several. */
    static @Nullable String of(Line line) {
        int only = line.onlyColumn();
        if (only >= 0) {
            return line.cell(only);
        }
        List<String> filled =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean marked = filled.size() == 2 && isMark(filled.get(0));
        return marked ? filled.get(0).strip() + " " + filled.get(1) : null;
    }

    private static boolean isMark(String cell) {
        String bare = cell.strip();
        return bare.length() <= LONGEST_MARK
                && (BULLET.matcher(bare + " ").matches()
                        || NUMBERED.matcher(bare + " x").matches());
    }

    /** Returns a text without its bullet. */
    static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    /** Returns the bullet that a text begins with, empty where there is none. */
    static String bullet(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.find() && bullet.end() < text.length() ? bullet.group().strip() : "";
    }

    /** Returns what a line looks like, as far as the kinds of the columns ask for it. */
    static StackedLine look(Line line, String text, boolean gap, List<CellKind> kinds) {
        boolean bullet = !bullet(text).isEmpty();
        String bare = bullet ? withoutBullet(text) : text;
        Set<CellKind> looks = EnumSet.noneOf(CellKind.class);
        if (bare.length() <= LONGEST_SHORT) {
            addLooks(bare, kinds, looks);
        }
        boolean section = bare.indexOf(' ') > 0 && SectionHeadings.find(bare).isPresent() && looks.isEmpty();
        boolean heading = line.heading() || PriorityNames.label(bare).isPresent() || LeadIns.is(bare) || section;
        return new StackedLine(
                bare,
                line.firstColumn() > 0,
                gap,
                bullet || NUMBERED.matcher(text).matches(),
                heading && !bullet,
                looks);
    }

    /** Returns whether a text is a status or a rating and nothing else. */
    static boolean isStatus(String text) {
        return text.length() <= LONGEST_SHORT
                && (STATUSES.contains(MatchKey.of(text)) || RATING.matcher(text).matches());
    }

    private static void addLooks(String text, List<CellKind> kinds, Set<CellKind> looks) {
        if (kinds.contains(CellKind.REFERENCE)
                && text.length() <= LONGEST_REFERENCE
                && References.inColumn(text).isPresent()) {
            looks.add(CellKind.REFERENCE);
        }
        if (kinds.contains(CellKind.DATE) && DueDateParser.understood(DueDateParser.parse(text, NO_CONTEXT))) {
            looks.add(CellKind.DATE);
        }
        if (kinds.contains(CellKind.STATUS) && isStatus(text)) {
            looks.add(CellKind.STATUS);
        }
        if (kinds.contains(CellKind.NEWS) && AsAbove.is(text)) {
            looks.add(CellKind.NEWS);
        }
        if (kinds.contains(CellKind.PARTY) && ResponsiblePartyParser.isParty(text)) {
            looks.add(CellKind.PARTY);
        }
    }
}
