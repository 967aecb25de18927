package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.links.NearestReference;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Reference;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.LinkCellParser;
import org.counciltracker.rules.fact.Linked;
import org.counciltracker.rules.fact.Mention;
import org.counciltracker.rules.fact.Unheld;
import org.jspecify.annotations.Nullable;

/** Makes the facts of references in columns, and of references to items that the tracker doesn't hold. */
final class LinkFacts {

    private final MentionFinder mentions;
    private final Set<Reference> held;
    private final NearestReference nearest;

    LinkFacts(List<Reference> stated, MentionFinder mentions) {
        this.mentions = mentions;
        this.held = new HashSet<>(stated);
        this.nearest = NearestReference.among(stated);
    }

    /** Returns the references in the columns of an item, but for its own. */
    List<Linked> linked(TrackerItem item) {
        var facts = new ArrayList<Linked>();
        addLinked(item, EvidenceField.DEPENDENCIES, item.details().links().dependencies(), facts);
        addLinked(item, EvidenceField.RELATED, item.details().links().related(), facts);
        return facts;
    }

    private void addLinked(TrackerItem item, EvidenceField field, @Nullable LinkCell cell, List<Linked> facts) {
        if (cell == null) {
            return;
        }
        String text = cell.text();
        var found = new TreeMap<Integer, String>(mentions.find(text));
        LinkCellParser.mentions(text)
                .forEach(mention -> found.putIfAbsent(mention.start(), text.substring(mention.start(), mention.end())));
        Set<Reference> seen = new HashSet<>();
        found.forEach((start, words) -> {
            if (seen.add(Reference.of(words))) {
                add(item, field, Reference.of(words), start, words, facts);
            }
        });
        for (Reference reference : cell.references()) {
            if (seen.add(reference)) {
                // The application's own list may name what its words don't.
                int at = text.toUpperCase(Locale.ROOT)
                        .indexOf(reference.toString().toUpperCase(Locale.ROOT));
                int start = Math.max(at, 0);
                String words = at < 0
                        ? text
                        : text.substring(
                                start,
                                Math.min(
                                        text.length(),
                                        start + reference.toString().length()));
                add(item, field, reference, start, words, facts);
            }
        }
    }

    private static void add(
            TrackerItem item, EvidenceField field, Reference reference, int start, String words, List<Linked> facts) {
        if (!reference.equals(item.reference())) {
            facts.add(new Linked(
                    item.key(), reference, field, start, new Quote(field, null, start, start + words.length(), words)));
        }
    }

    /** Returns the references of an item that are like those of the tracker and name none of its items, each once. */
    List<Unheld> unheld(TrackerItem item, List<Object> facts) {
        Map<Reference, List<Quote>> named = new LinkedHashMap<>();
        for (Object fact : facts) {
            if (fact instanceof Mention mention && mention.item().equals(item.key())) {
                named.putIfAbsent(mention.reference(), mention.proof());
            } else if (fact instanceof Linked linked && linked.item().equals(item.key())) {
                named.putIfAbsent(linked.reference(), linked.proof());
            }
        }
        var unheld = new ArrayList<Unheld>();
        named.forEach((reference, proof) -> {
            if (!held.contains(reference)) {
                nearest.guess(reference)
                        .map(guess -> new Unheld(
                                item.key(), reference, guess.nearest().orElse(null), guess.impossible(), proof))
                        .ifPresent(unheld::add);
            }
        });
        return unheld;
    }
}
