package org.counciltracker.rules.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.counciltracker.rules.pack.PackProblem;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * A rule in its file. Offsets count from the start of the file's text.
 *
 * @param file the name of its file
 * @param text the file's text
 * @param name its name, as far as it can be read
 * @param id its id, or its name if it has none
 * @param start where it opens
 * @param then where its word {@code then} stands, or its end where it has none
 * @param end where its word {@code end} stands, or what follows begins where it has none
 * @param close where it is over
 * @param tree what the parser makes of it, or null where its syntax is wrong
 * @param flaws what is wrong with its syntax; empty only where there is a tree
 */
record DrlRule(
        String file,
        DrlText text,
        String name,
        String id,
        int start,
        int then,
        int end,
        int close,
        @Nullable RuleDescr tree,
        List<Flaw> flaws) {

    private static final Pattern NAME =
            Pattern.compile("\\Grule\\s+(?:\"((?:[^\"\\\\\\n]|\\\\.)*)\"?|'([^'\\n]*)'?|(\\S+))");

    private static final Pattern WORD = Pattern.compile("^[^\\s\"',(]+");

    private static final Pattern WRITTEN_ID = Pattern.compile("@(?i:id)\\s*\\(\\s*\"([^\"\\n]+)\"");

    DrlRule {
        flaws = List.copyOf(flaws);
    }

    /** Returns the name of the rule that opens at an offset. */
    static String nameAt(String text, int start) {
        Matcher name = NAME.matcher(text);
        if (!name.find(start)) {
            return "";
        }
        for (int group = 1; group <= 3; group++) {
            if (name.group(group) != null) {
                return name.group(group).strip();
            }
        }
        return "";
    }

    /** Returns the id of a rule, or its name; of one that can't be read, what looks like its id. */
    static String idOf(String region, String name, @Nullable RuleDescr tree) {
        AnnotationDescr annotation = tree == null ? null : tree.getAnnotation(Annotations.ID);
        Object value = annotation == null ? null : annotation.getSingleValueStripped();
        if (value != null && !value.toString().isBlank()) {
            return value.toString();
        }
        if (tree != null) {
            return "rule \"" + name + "\"";
        }
        Matcher written = WRITTEN_ID.matcher(region);
        if (written.find()) {
            return written.group(1);
        }
        Matcher word = WORD.matcher(name);
        return word.find() && word.group().matches(".*[A-Z\\d].*-.*") ? word.group() : "rule \"" + name + "\"";
    }

    /** Returns the offset in the file of an offset in the tree, which the parser made of the rule alone. */
    int at(int offset) {
        return start + Math.max(0, offset);
    }

    /** Returns its first line, counted from 1. */
    int first() {
        return text.lineOf(start);
    }

    /** Returns its last line. */
    int last() {
        return text.lineOf(end);
    }

    /** Returns what stands behind {@code then}, as written. */
    String conclusion() {
        return text.text().substring(Math.min(end, then + "then".length()), end);
    }

    /** Makes a problem at a line. */
    PackProblem problem(int line, String message) {
        return PackProblem.inRule(file + ":" + line, id, message);
    }
}
