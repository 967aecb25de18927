package org.counciltracker.rules.grammar;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import org.counciltracker.text.Tokens;
import org.counciltracker.text.WordList;

/**
 * The words of the closed classes.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Words {

    private static final Words ENGLISH = read();

    private final ImmutableSetMultimap<String, Role> roles;

    private Words(ImmutableSetMultimap<String, Role> roles) {
        this.roles = roles;
    }

    static Words english() {
        return ENGLISH;
    }

    /** Returns what a word can do in a sentence. */
    Set<Role> roles(String form) {
        return roles.get(form);
    }

    boolean is(Role role, String form) {
        return roles.containsEntry(form, role);
    }

    /** Returns whether a word may stand between an auxiliary and its verb. */
    boolean isAdverb(String form) {
        boolean byEnding = form.length() > 4 && form.endsWith("ly") && !is(Role.NO_ADVERB, form);
        return is(Role.ADVERB, form) || byEnding || is(Role.NEGATION, form);
    }

    /** Returns whether a word opens a noun phrase: "the", "Cabinet's". */
    boolean determines(String form) {
        return is(Role.DETERMINER, form) && !is(Role.PRONOUN, form)
                || (form.endsWith("'s") || form.endsWith("s'")) && !is(Role.BE, form);
    }

    private static Words read() {
        var roles = ImmutableSetMultimap.<String, Role>builder();
        for (String line : rows("words.csv")) {
            int comma = line.indexOf(',');
            Role role = Role.valueOf(line.substring(0, comma));
            Splitter.on(CharMatcher.whitespace())
                    .omitEmptyStrings()
                    .split(line.substring(comma + 1))
                    .forEach(word -> roles.put(Tokens.form(word), role));
        }
        return new Words(roles.build());
    }

    /** Returns the rows of a list below its header. */
    private static List<String> rows(String name) {
        List<String> lines = WordList.lines(Words.class, name);
        return lines.subList(1, lines.size());
    }
}
