package org.counciltracker.rules.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;
import org.counciltracker.rules.grammar.Role;
import org.counciltracker.rules.grammar.VerbFinder;
import org.counciltracker.text.Phrase;

/**
 * What words are about, so that two texts can be compared: the stem of a word, of each verb that it may be a form of, and the id
 * of each row that calls it the same as others.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Topics {

    private static final int SHORTEST = 3;

    private final VerbFinder verbs;
    private final ImmutableSetMultimap<String, String> sames;

    private Topics(VerbFinder verbs, ImmutableSetMultimap<String, String> sames) {
        this.verbs = verbs;
        this.sames = sames;
    }

    static Topics of(VerbFinder verbs, Collection<LexiconEntry> entries) {
        var sames = ImmutableSetMultimap.<String, String>builder();
        for (LexiconEntry entry : entries) {
            if (entry.modifier().filter(Modifier.SAME::equals).isPresent()) {
                entry.cues().stream().flatMap(Topics::words).forEach(word -> sames.put(stem(word), entry.id()));
            }
        }
        return new Topics(verbs, sames.build());
    }

    private static Stream<String> words(Phrase phrase) {
        return phrase.steps().stream().flatMap(step -> step.choices().stream()).flatMap(List::stream);
    }

    /** Returns what a word is about; nothing for words like "of" and "committee". */
    Set<String> of(String form) {
        if (form.length() < SHORTEST && !form.equals("it") || verbs.roles(form).contains(Role.STOP)) {
            return Set.of();
        }
        var topics = ImmutableSet.<String>builder();
        add(form, topics);
        verbs.infinitives(form).forEach(infinitive -> add(infinitive, topics));
        return topics.build();
    }

    private void add(String word, ImmutableSet.Builder<String> to) {
        String stem = stem(word);
        to.add(stem);
        to.addAll(sames.get(stem));
    }

    /** A stemmer keeps state, so each word has its own. */
    private static String stem(String word) {
        return new PorterStemmer().stem(word);
    }
}
