package org.counciltracker.io.stacked;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.stacked.Part.Role;

/**
 * What a document does before a record, a cell, a further line and a heading: whether it leaves a line blank, indents, sets a bullet;
 * and which lines it has used as the names of parties.
 *
 * <p>It begins with what most documents do, and is learned anew from each reading of the lines. Not thread-safe.
 */
final class LineHabits {

    /** How many lines the usual habits weigh as much as. */
    private static final double USUAL_WEIGHT = 3;

    private static final Splitter NAMES =
            Splitter.on(Pattern.compile("[/&,;]|\\band\\b")).trimResults().omitEmptyStrings();

    private final boolean labelsIndented;
    private final List<CellKind> kinds;
    private final Map<String, Share> shares = new HashMap<>();
    private final Set<String> parties = new HashSet<>();

    private static final class Share {
        private double with;
        private double all;

        double of() {
            return with / all;
        }
    }

    /** Begins with the usual habits, where the labels of the columns stand behind a tab or don't. */
    LineHabits(boolean labelsIndented, List<CellKind> kinds) {
        this.labelsIndented = labelsIndented;
        this.kinds = kinds;
        forget();
    }

    private void forget() {
        parties.clear();
        for (Role role : Role.values()) {
            usual("gap", role, -1, role == Role.RECORD ? 0.6 : role == Role.HEADING ? 0.7 : 0.3);
            usual("indent", role, -1, !labelsIndented ? 0.5 : role == Role.MORE ? 0.25 : 0.95);
            for (int column = 0; column < kinds.size(); column++) {
                usual("bullet", role, column, bullets(role, kinds.get(column)));
                usual("sentence", role, column, sentences(role, kinds.get(column)));
            }
        }
        usual("bullet", Role.HEADING, -1, 0.02);
        usual("sentence", Role.HEADING, -1, 0.02);
    }

    private static double bullets(Role role, CellKind kind) {
        return switch (kind) {
            case ASK -> role == Role.MORE ? 0.2 : 0.5;
            case NEWS -> role == Role.MORE ? 0.4 : 0.1;
            default -> 0.02;
        };
    }

    private static double sentences(Role role, CellKind kind) {
        return switch (kind) {
            case ASK -> 0.3;
            case NEWS -> role == Role.MORE ? 0.7 : 0.8;
            default -> 0.05;
        };
    }

    private void usual(String habit, Role role, int column, double share) {
        Share usual = new Share();
        usual.all = USUAL_WEIGHT;
        usual.with = share * USUAL_WEIGHT;
        shares.put(key(habit, role, column), usual);
    }

    private static String key(String habit, Role role, int column) {
        return habit + role + column;
    }

    /** Learns from the lines as they were read last. */
    void learn(List<StackedLine> lines, List<Part> parts) {
        forget();
        Set<String> once = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            StackedLine line = lines.get(i);
            Part part = parts.get(i);
            add("gap", part.role(), -1, line.gap());
            add("indent", part.role(), -1, line.indented());
            add("bullet", part.role(), part.column(), line.bullet());
            add("sentence", part.role(), part.column(), line.endsSentence());
            if (part.column() >= 0
                    && kinds.get(part.column()) == CellKind.PARTY
                    && part.role() != Role.MORE
                    && line.words() <= CellLikeness.MOST_WORDS_OF_A_NAME
                    && (line.looks().contains(CellKind.PARTY) || !once.add(line.text()))) {
                parties.addAll(names(line.text()));
            }
        }
    }

    private void add(String habit, Role role, int column, boolean has) {
        Share share = shares.get(key(habit, role, column));
        if (share != null) {
            share.all++;
            share.with += has ? 1 : 0;
        }
    }

    /** Returns whether all names in a line have been read as those of parties. */
    boolean isParty(String text) {
        List<String> names = names(text);
        return !names.isEmpty() && parties.containsAll(names);
    }

    private static List<String> names(String text) {
        return NAMES.splitToList(text.toLowerCase(Locale.ROOT));
    }

    /** Returns how well the look of a line suits a role, as the logarithm of a likelihood. */
    double suits(StackedLine line, Role role, int column) {
        return log("gap", role, -1, line.gap())
                + log("indent", role, -1, line.indented())
                + log("bullet", role, column, line.bullet())
                + log("sentence", role, column, line.endsSentence());
    }

    private double log(String habit, Role role, int column, boolean has) {
        Share share = shares.get(key(habit, role, column));
        if (share == null) {
            return 0;
        }
        double likely = Math.min(0.98, Math.max(0.02, share.of()));
        return Math.log(has ? likely : 1 - likely);
    }
}
