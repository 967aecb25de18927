package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.KeyLabel;
import org.counciltracker.rules.fact.KeyMeaning;
import org.counciltracker.rules.fact.KeyMeaning.Pace;

/** Learns from a tracker's own key what its colours mean. This class is immutable and thread-safe. */
final class KeyFacts {

    private final KeyLabels labels;

    KeyFacts(KeyLabels labels) {
        this.labels = labels;
    }

    /** The entries of a key that explain one colour. */
    private record Explained(List<String> labels, Set<KeySense> senses) {

        String label() {
            return labels.stream().distinct().collect(Collectors.joining("; "));
        }

        boolean all(Predicate<KeySense> test) {
            return !senses.isEmpty() && senses.stream().allMatch(test);
        }
    }

    /** Returns what each colour of a tracker's key means, by colour. */
    List<KeyMeaning> of(Tracker tracker) {
        var colours = new TreeMap<String, Explained>();
        for (KeyEntry entry : tracker.keyEntries()) {
            KeyLabel label = KeyLabel.of(entry);
            Set<KeySense> senses = labels.read(label.meaning());
            for (String colour : label.colours()) {
                Explained explained =
                        colours.computeIfAbsent(colour, c -> new Explained(new ArrayList<>(), new LinkedHashSet<>()));
                explained.labels().add(label.meaning());
                explained.senses().addAll(senses);
            }
        }
        Set<SignalKind> ofTheirOwn = colours.values().stream()
                .flatMap(explained -> explained.senses().stream())
                .flatMap(sense -> Stream.ofNullable(sense.kind()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SignalKind.class)));
        return colours.entrySet().stream()
                .flatMap(colour -> meanings(colour, ofTheirOwn))
                .toList();
    }

    private static Stream<KeyMeaning> meanings(Map.Entry<String, Explained> colour, Set<SignalKind> ofTheirOwn) {
        Explained explained = colour.getValue();
        if (explained.senses().isEmpty()) {
            return Stream.of(new KeyMeaning(
                    colour.getKey(), false, null, Pace.ANY, Set.of(), true, false, false, explained.label()));
        }
        return explained.senses().stream()
                .map(sense -> new KeyMeaning(
                        colour.getKey(),
                        true,
                        sense.kind(),
                        sense.pace(),
                        statuses(sense, ofTheirOwn),
                        explained.senses().size() == 1,
                        explained.all(KeySense::ends),
                        explained.all(KeySense::open),
                        explained.label()));
    }

    /** A key of three colours has none for what is held or refused: then these are what comes nearest. */
    private static Set<Status> statuses(KeySense sense, Set<SignalKind> ofTheirOwn) {
        if (sense.kind() == null) {
            return openOnes();
        }
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        switch (sense.kind()) {
            case DONE -> {
                statuses.add(Status.IMPLEMENTED);
                if (ofTheirOwn.stream().noneMatch(KeyFacts::closes)) {
                    statuses.add(Status.CLOSED);
                }
            }
            case NOT_BEGUN -> statuses.add(Status.NO_PROGRESS_REPORTED);
            case ON_HOLD -> statuses.add(Status.ON_HOLD);
            case CLOSE_REQUESTED -> statuses.add(Status.PROPOSED_COMPLETE);
            case IN_PROGRESS -> {
                statuses.addAll(openOnes());
                ofTheirOwn.forEach(kind -> {
                    switch (kind) {
                        case NOT_BEGUN -> statuses.remove(Status.NO_PROGRESS_REPORTED);
                        case ON_HOLD -> statuses.remove(Status.ON_HOLD);
                        case CLOSE_REQUESTED -> statuses.remove(Status.PROPOSED_COMPLETE);
                        default -> {
                            // No other kind has a status of its own among the open ones.
                        }
                    }
                });
            }
            case NOT_DONE -> statuses.addAll(openOnes());
            default -> statuses.add(Status.CLOSED);
        }
        return statuses;
    }

    /** What is put forward for closing is open until the body has confirmed it. */
    private static Set<Status> openOnes() {
        return EnumSet.complementOf(EnumSet.of(Status.IMPLEMENTED, Status.CLOSED));
    }

    private static boolean closes(SignalKind kind) {
        return kind != SignalKind.DONE && new KeySense(kind, Pace.ANY).ends();
    }
}
