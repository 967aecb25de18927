package org.counciltracker.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.parse.DateReader;
import org.counciltracker.rules.fact.Dated;
import org.counciltracker.rules.fact.Heading;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.fact.Mention;
import org.counciltracker.rules.fact.Reply;
import org.counciltracker.rules.fact.Responsible;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.Tense;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.lexicon.SignalReader.Place;
import org.counciltracker.rules.lexicon.SignalReader.Reading;
import org.jspecify.annotations.Nullable;

/** Makes the facts of one tracker at one date that the first stage starts with. */
final class FactMaker {

    private final Tracker tracker;
    private final AsOf asOf;
    private final SignalReader reader;
    private final MentionFinder mentions;
    private final TimeFacts times;
    private final ClockFacts clocks;

    FactMaker(Tracker tracker, AsOf asOf, SignalReader reader, ClockFacts clocks) {
        this.tracker = tracker;
        this.asOf = asOf;
        this.reader = reader;
        this.mentions = MentionFinder.of(MentionFinder.stated(tracker.items()));
        this.times = new TimeFacts(asOf);
        this.clocks = clocks;
    }

    List<Object> facts() {
        var facts = new ArrayList<Object>();
        for (int ordinal = 0; ordinal < tracker.items().size(); ordinal++) {
            addFacts(tracker.items().get(ordinal), ordinal, facts);
        }
        return facts;
    }

    private void addFacts(TrackerItem item, int ordinal, List<Object> facts) {
        facts.addAll(readSignals(item, EvidenceField.TEXT, item.text()));
        String status = item.details().stated().status();
        if (status != null) {
            facts.addAll(stated(readSignals(item, EvidenceField.STATUS, status), status));
        }
        if (item.due() != null) {
            facts.addAll(readSignals(item, EvidenceField.DUE, item.due().text()));
        }
        List<Integer> replies = replies(item);
        int latest = replies.isEmpty() ? -1 : replies.get(replies.size() - 1);
        LocalDate lastNews = null;
        for (int index : replies) {
            LocalDate date = date(item.updates().get(index));
            if (addReply(item, index, index == latest, facts) && date != null) {
                lastNews = date;
            }
        }
        for (int index = 0; index < item.updates().size(); index++) {
            addDates(item, index, item.updates().get(index), facts);
        }
        facts.add(new Item(
                item.key(),
                item.kind(),
                item.reference(),
                item.details().referenceDerived(),
                ordinal,
                item.details().section(),
                item.meeting() == null ? null : item.meeting().first(),
                item.text(),
                item.responsible().size(),
                replies.size()));
        addHeading(item, facts);
        addResponsible(item, facts);
        times.due(item, lastNews).ifPresent(facts::add);
        times.news(item, lastNews).ifPresent(facts::add);
        facts.addAll(clocks.of(item, asOf));
    }

    private List<Signal> readSignals(TrackerItem item, EvidenceField field, String text) {
        return reader.read(new Place(item.key(), field, -1, null), text).signals();
    }

    /** Puts a status into the future where it is dated after the as-of date, such as a completion that is yet to come. */
    private List<Signal> stated(List<Signal> signals, String status) {
        boolean toCome = DateReader.find(status).stream()
                .anyMatch(mention -> mention.date().first().isAfter(asOf.date()));
        return toCome
                ? signals.stream().map(signal -> signal.withTense(Tense.FUTURE)).toList()
                : signals;
    }

    /** Drops all but the first word of waiting in a sentence: one is enough to tie its references to. */
    private static List<Signal> withOneWaitPerSentence(List<Signal> signals) {
        var sentences = new HashSet<Integer>();
        return signals.stream()
                .filter(signal -> signal.kind() != SignalKind.DEPENDS || sentences.add(signal.sentence()))
                .toList();
    }

    /** Returns the indexes of the updates with words up to the as-of date, by date, the undated ones first. */
    private List<Integer> replies(TrackerItem item) {
        return IntStream.range(0, item.updates().size())
                .filter(index -> !item.updates().get(index).isBlank())
                .filter(index -> item.updates().get(index).isKnownOn(asOf.date()))
                .boxed()
                .sorted(Comparator.comparing(
                        index -> date(item.updates().get(index)), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Adds the facts of one update, and returns whether it is news. */
    private boolean addReply(TrackerItem item, int index, boolean latest, List<Object> facts) {
        String text = item.updates().get(index).text();
        LocalDate date = date(item.updates().get(index));
        Reading reading = reader.read(new Place(item.key(), EvidenceField.UPDATE, index, date), text);
        facts.addAll(withOneWaitPerSentence(reading.signals()));
        facts.add(new Reply(
                item.key(),
                index,
                date,
                latest,
                reading.sentenceAt(text.length()) + 1,
                new Quote(EvidenceField.UPDATE, index, 0, text.length(), text)));
        for (Map.Entry<Integer, String> found : mentions.find(text).entrySet()) {
            Reference reference = Reference.of(found.getValue());
            int start = found.getKey();
            if (!reference.equals(item.reference())) {
                facts.add(new Mention(
                        item.key(),
                        reference,
                        index,
                        date,
                        reading.sentenceAt(start),
                        start,
                        new Quote(
                                EvidenceField.UPDATE,
                                index,
                                start,
                                start + found.getValue().length(),
                                found.getValue())));
            }
        }
        return isNews(reading.signals());
    }

    /** What stands beside the status, such as a word that asks for an answer, makes no news of "no update". */
    private static boolean isNews(List<Signal> signals) {
        return signals.stream().noneMatch(signal -> signal.kind() == SignalKind.NO_NEWS)
                || signals.stream()
                        .map(Signal::kind)
                        .anyMatch(kind -> kind != SignalKind.NO_NEWS && !kind.standsBesideStatus());
    }

    private void addDates(TrackerItem item, int index, Update update, List<Object> facts) {
        PartialDate raised = item.meeting();
        for (PartialDate date : update.dates()) {
            boolean beforeRaised = raised != null && date.last().isBefore(raised.first());
            boolean afterEdition = tracker.edition() != null
                    && date.first().isAfter(tracker.edition().date().last());
            facts.add(new Dated(item.key(), index, date.first(), date.last(), beforeRaised, afterEdition));
        }
    }

    private @Nullable LocalDate date(Update update) {
        return update.lastSaid(asOf.date()).orElse(null);
    }

    private static void addHeading(TrackerItem item, List<Object> facts) {
        if (item.details().section() != null) {
            String name = item.details().section().name();
            facts.add(new Heading(item.key(), new Quote(EvidenceField.SECTION, null, 0, name.length(), name)));
        }
    }

    private static void addResponsible(TrackerItem item, List<Object> facts) {
        if (item.responsible().isEmpty()) {
            facts.add(new Responsible(item.key(), null));
        }
        item.responsible().stream()
                .distinct()
                .map(party -> new Responsible(item.key(), party))
                .forEach(facts::add);
    }
}
