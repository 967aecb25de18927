package org.counciltracker.rules.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.fact.KeyMeaning.Pace;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.rules.lexicon.Ask;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.lexicon.SignalReader.Place;
import org.counciltracker.rules.pack.KeyWords;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Tokens;

/**
 * Reads the labels of trackers' keys by the words of {@code keys.csv}, and those without any such word like a status column, by the
 * lexicon. A label that neither knows says nothing: it is never guessed. This class is immutable and thread-safe.
 */
final class KeyLabels {

    /** What stands between the things that a colour may mean: "on track or done", "not due / not applicable". */
    private static final Pattern OR = Pattern.compile("(?i)\\s*[;\\n•|]\\s*|\\s*(?<!\\bn)/(?!a\\b)\\s*|\\s+or\\s+");

    private final PhraseAutomaton<KeyWords> words;
    private final SignalReader reader;

    private KeyLabels(PhraseAutomaton<KeyWords> words, SignalReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Lays the words of packs over each other: a later row of the same id takes the place of an earlier one. */
    static KeyLabels of(List<RulePack> packs, SignalReader reader) {
        var inForce = new LinkedHashMap<String, KeyWords>();
        packs.forEach(pack -> pack.keys().forEach(row -> inForce.put(row.id(), row)));
        List<Map.Entry<Phrase, KeyWords>> phrases = inForce.values().stream()
                .filter(row -> !row.off())
                .flatMap(row -> row.phrases().stream().map(phrase -> Map.entry(phrase, row)))
                .toList();
        return new KeyLabels(PhraseAutomaton.of(phrases), reader);
    }

    /** Returns what a label says: several things where it names several, nothing where it isn't understood. */
    Set<KeySense> read(String label) {
        Set<KeySense> senses = byWords(label);
        return senses.isEmpty() ? byLexicon(label) : senses;
    }

    /** Returns what a label says by the words of keys alone. */
    Set<KeySense> byWords(String label) {
        var senses = new LinkedHashSet<KeySense>();
        for (String part : OR.split(label, -1)) {
            senses.addAll(joined(rows(part)));
        }
        return senses;
    }

    /** Returns the rows whose words stand in a text; words within the words of another row don't count. */
    List<KeyWords> rows(String text) {
        List<Hit<KeyWords>> hits = words.search(Tokens.of(text));
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> isWithin(hit, other)))
                .map(Hit::value)
                .toList();
    }

    private static boolean isWithin(Hit<KeyWords> hit, Hit<KeyWords> other) {
        return other.first() <= hit.first()
                && hit.last() <= other.last()
                && other.last() - other.first() > hit.last() - hit.first();
    }

    /** What one part says of time goes for what it says of open work: "in progress but behind schedule" is one thing. */
    private static Set<KeySense> joined(List<KeyWords> rows) {
        List<KeySense> senses =
                rows.stream().map(row -> KeySense.of(row.means())).distinct().toList();
        List<Pace> paces = senses.stream()
                .map(KeySense::pace)
                .filter(pace -> pace != Pace.ANY)
                .toList();
        var joined = new LinkedHashSet<KeySense>();
        boolean qualified = false;
        for (KeySense sense : senses) {
            if (sense.kind() != null && sense.open() && !paces.isEmpty()) {
                paces.forEach(pace -> joined.add(new KeySense(sense.kind(), pace)));
                qualified = true;
            } else if (sense.kind() != null) {
                joined.add(sense);
            }
        }
        if (!qualified) {
            paces.forEach(pace -> joined.add(new KeySense(null, pace)));
        }
        return joined;
    }

    private Set<KeySense> byLexicon(String label) {
        var senses = new LinkedHashSet<KeySense>();
        var place = new Place(ItemKey.of("key"), EvidenceField.STATUS, -1, null);
        for (Signal signal : reader.read(place, label, Ask.NOTHING).signals()) {
            kind(signal).ifPresent(kind -> senses.add(new KeySense(kind, Pace.ANY)));
        }
        return senses;
    }

    private static Optional<SignalKind> kind(Signal signal) {
        boolean happened = !signal.negated() && (signal.tense() == Tense.PAST || signal.tense() == Tense.PRESENT);
        return Optional.ofNullable(
                switch (signal.kind()) {
                    case DONE, DELIVERED, ENDED -> happened ? SignalKind.DONE : SignalKind.NOT_DONE;
                    case IN_PROGRESS, STEP, BEGUN, PARTLY, PROMISED -> SignalKind.IN_PROGRESS;
                    case NOT_DONE, OPEN -> SignalKind.NOT_DONE;
                    case NOT_BEGUN, NO_NEWS -> SignalKind.NOT_BEGUN;
                    case ON_HOLD, CLOSE_REQUESTED -> signal.kind();
                    case REFUSED, UNABLE, SUPERSEDED, NO_LONGER_RELEVANT, TRANSFERRED ->
                        happened ? signal.kind() : null;
                    default -> null;
                });
    }
}
