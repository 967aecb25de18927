package org.counciltracker.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.EnumeratedParts;
import org.counciltracker.parse.EnumeratedParts.Group;
import org.counciltracker.rules.fact.Parts;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.rules.lexicon.Ask;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.lexicon.SignalReader.Place;

/** Matches what was delivered with the parts that were asked for, where both count them. */
final class PartFacts {

    private enum Standing {
        DONE,
        OPEN,
        SILENT
    }

    private static final Pattern EDGE = Pattern.compile("^[\\s,;:.–—-]+|(?:[\\s,;:–—-]|\\band\\b)+$");

    private final SignalReader reader;
    private final Place place;
    private final Ask ask;

    private PartFacts(SignalReader reader, Place place, Ask ask) {
        this.reader = reader;
        this.place = place;
        this.ask = ask;
    }

    /** Returns the parts of an item, or empty where its last update with news doesn't tell parts apart. */
    static Optional<Parts> of(TrackerItem item, Ask ask, List<Said> news, SignalReader reader) {
        if (news.isEmpty()) {
            return Optional.empty();
        }
        var place = new Place(item.key(), EvidenceField.UPDATE, -1, null);
        return new PartFacts(reader, place, ask).parts(item, news);
    }

    private Optional<Parts> parts(TrackerItem item, List<Said> news) {
        List<String> asked = EnumeratedParts.asked(item.text());
        Said last = news.get(news.size() - 1);
        if (standings(last).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Standing> parts = new HashMap<>();
        asked.forEach(label -> parts.put(label, Standing.SILENT));
        for (Said said : news) {
            standings(said).forEach((label, standing) -> {
                if (asked.isEmpty() || asked.contains(label)) {
                    parts.put(label, standing);
                }
            });
        }
        int done = count(parts, Standing.DONE);
        int open = count(parts, Standing.OPEN);
        boolean told = asked.isEmpty() ? done > 0 && open > 0 : done + open > 0;
        return told
                ? Optional.of(new Parts(
                        item.key(),
                        asked.size(),
                        done,
                        open,
                        count(parts, Standing.SILENT),
                        last.reply().update(),
                        last.reply().date(),
                        proof(last)))
                : Optional.empty();
    }

    private static int count(Map<String, Standing> parts, Standing standing) {
        return (int) parts.values().stream().filter(one -> one == standing).count();
    }

    private static List<Quote> proof(Said last) {
        return last.reply().proof();
    }

    /** Returns what an update says of each part that it names. */
    private Map<String, Standing> standings(Said said) {
        List<Group> groups = EnumeratedParts.groups(said.text());
        Map<String, Standing> standings = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            int end = i + 1 < groups.size()
                    ? groups.get(i + 1).start()
                    : said.text().length();
            String words = said.text().substring(group.end(), end);
            if (words.strip().length() <= 1) {
                // "Sent to members: (a), (b)" says of its parts what stands before them.
                words = said.text().substring(i == 0 ? 0 : groups.get(i - 1).end(), group.start());
            }
            Standing standing = standing(signals(words));
            group.labels().forEach(label -> standings.put(label, standing));
        }
        return standings;
    }

    /**
     * Reads what is said of a part by itself, so that "done" behind its mark is as good as alone. The first sentence that tells
     * anything tells it: the last part is followed by what is said of all.
     */
    private List<Signal> signals(String words) {
        List<Signal> signals = reader.read(place, EDGE.matcher(words).replaceAll(""), ask).signals().stream()
                .filter(signal -> !signal.aside())
                .toList();
        int first = signals.stream().mapToInt(Signal::sentence).min().orElse(0);
        return signals.stream().filter(signal -> signal.sentence() == first).toList();
    }

    private static Standing standing(List<Signal> signals) {
        if (any(signals, PartFacts::isOpen)) {
            return Standing.OPEN;
        }
        if (any(signals, PartFacts::isDone)) {
            return Standing.DONE;
        }
        return any(signals, PartFacts::isMissing) ? Standing.SILENT : Standing.OPEN;
    }

    private static boolean any(List<Signal> signals, Predicate<Signal> which) {
        return signals.stream().anyMatch(which);
    }

    private static boolean isDelivery(Signal signal) {
        return switch (signal.kind()) {
            case DONE, DELIVERED, ANSWERED, VERBAL, HAPPENED, STEP, ENDED -> true;
            default -> false;
        };
    }

    private static boolean isPast(Signal signal) {
        return signal.tense() == Tense.PAST || signal.tense() == Tense.PRESENT;
    }

    private static boolean isDone(Signal signal) {
        return isDelivery(signal) && !signal.negated() && !signal.partial() && isPast(signal);
    }

    /** Returns whether a part was left out, with no word of its coming. */
    private static boolean isMissing(Signal signal) {
        return (isDelivery(signal) && signal.negated() && signal.tense() == Tense.PAST)
                || signal.kind() == SignalKind.REFUSED
                || signal.kind() == SignalKind.UNABLE;
    }

    private static boolean isOpen(Signal signal) {
        return switch (signal.kind()) {
            case IN_PROGRESS, PROMISED, NOT_BEGUN, ON_HOLD, BEGUN, NOT_DONE, DEPENDS -> true;
            default -> isDelivery(signal) && !isPast(signal);
        };
    }
}
