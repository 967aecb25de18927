package org.counciltracker.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Thresholds;
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
import org.counciltracker.rules.lexicon.Ask;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.lexicon.SignalReader.Place;
import org.counciltracker.rules.lexicon.SignalReader.Reading;
import org.counciltracker.rules.likeness.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the facts of one tracker at one date that the first stage starts with. */
final class FactMaker {

    private final Tracker tracker;
    private final AsOf asOf;
    private final SignalReader reader;
    private final MentionFinder mentions;
    private final LinkFacts links;
    private final TimeFacts times;
    private final SameWordsFinder sameWords;
    private final SlipFacts slips;
    private final PromiseFacts promises;
    private final ClockFacts clocks;

    FactMaker(Tracker tracker, AsOf asOf, SignalReader reader, Thresholds thresholds, ClockFacts clocks) {
        this.tracker = tracker;
        this.asOf = asOf;
        this.reader = reader;
        List<Reference> stated = MentionFinder.stated(tracker.items());
        this.mentions = MentionFinder.of(stated);
        this.links = new LinkFacts(stated, mentions);
        this.times = new TimeFacts(asOf, thresholds);
        this.sameWords = new SameWordsFinder(thresholds);
        this.slips = new SlipFacts(asOf);
        this.promises = new PromiseFacts(asOf, tracker.edition());
        this.clocks = clocks;
    }

    List<Object> facts() {
        var facts = new ArrayList<Object>();
        for (int ordinal = 0; ordinal < tracker.items().size(); ordinal++) {
            addFacts(tracker.items().get(ordinal), ordinal, facts);
        }
        facts.addAll(TotalFacts.of(tracker));
        return facts;
    }

    private void addFacts(TrackerItem item, int ordinal, List<Object> facts) {
        int first = facts.size();
        List<Signal> asks = readSignals(item, EvidenceField.TEXT, item.text());
        facts.addAll(asks);
        String status = item.details().stated().status();
        if (status != null) {
            facts.addAll(stated(readSignals(item, EvidenceField.STATUS, status), status));
        }
        if (item.due() != null) {
            addDueSignals(item, item.due().text(), facts);
        }
        List<Integer> replies = replies(item);
        int latest = replies.isEmpty() ? -1 : replies.get(replies.size() - 1);
        Ask ask = reader.ask(item.text());
        LocalDate lastNews = null;
        var news = new ArrayList<Said>();
        for (int index : replies) {
            Said said = addReply(item, index, index == latest, ask, facts);
            if (said != null) {
                news.add(said);
                lastNews = said.reply().date() == null ? lastNews : said.reply().date();
            }
        }
        LikenessFacts.of(item, asks, news).ifPresent(facts::add);
        PartFacts.of(item, ask, news, reader).ifPresent(facts::add);
        sameWords.find(item, news).ifPresent(facts::add);
        facts.addAll(slips.of(item, news));
        promises.of(item, news).ifPresent(facts::add);
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
        facts.addAll(InheritedFacts.of(item));
        facts.addAll(links.linked(item));
        facts.addAll(links.unheld(item, facts.subList(first, facts.size())));
        facts.addAll(times.due(item, lastNews));
        times.news(item, lastNews).ifPresent(facts::add);
        facts.addAll(clocks.of(item, asOf));
    }

    /** Returns how an item is worded, or empty where it has no news. */
    Optional<Wording> wording(TrackerItem item) {
        var news = new ArrayList<Said>();
        Ask ask = reader.ask(item.text());
        for (int index : replies(item)) {
            Said said = addReply(item, index, false, ask, new ArrayList<>());
            if (said != null) {
                news.add(said);
            }
        }
        return LikenessFacts.wording(item, readSignals(item, EvidenceField.TEXT, item.text()), news);
    }

    private void addDueSignals(TrackerItem item, String written, List<Object> facts) {
        InheritedCell above = item.details().inherited().due();
        if (above == null) {
            facts.addAll(readSignals(item, EvidenceField.DUE, written));
        } else {
            var whole = new Quote(EvidenceField.DUE, null, 0, written.length(), written);
            readSignals(item, EvidenceField.DUE, above.text()).stream()
                    .map(signal -> signal.withClause(whole.withSource(
                            new Quote.Source(above.reference(), signal.clause().quote()))))
                    .forEach(facts::add);
        }
    }

    private List<Signal> readSignals(TrackerItem item, EvidenceField field, String text) {
        return reader.read(new Place(item.key(), field, -1, null), text, Ask.NOTHING)
                .signals();
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

    /** Adds the facts of one update, and returns what it says, or null where that is no news. */
    private @Nullable Said addReply(TrackerItem item, int index, boolean latest, Ask ask, List<Object> facts) {
        Update update = item.updates().get(index);
        String text = update.words(asOf.date());
        LocalDate date = date(update);
        var written = new WrittenUpdate(update, index);
        Reading reading = reader.read(new Place(item.key(), EvidenceField.UPDATE, index, date), text, ask);
        withOneWaitPerSentence(reading.signals()).stream()
                .map(signal -> signal.withClause(written.quote(signal.clause())))
                .forEach(facts::add);
        var reply = new Reply(
                item.key(),
                index,
                date,
                latest,
                reading.sentenceAt(text.length()) + 1,
                written.quote(new Quote(EvidenceField.UPDATE, index, 0, text.length(), text)));
        facts.add(reply);
        for (Map.Entry<Integer, String> found : mentions.find(text).entrySet()) {
            Reference reference = Reference.of(found.getValue());
            int start = found.getKey();
            int end = start + found.getValue().length();
            if (!reference.equals(item.reference())) {
                facts.add(new Mention(
                        item.key(),
                        reference,
                        index,
                        date,
                        reading.sentenceAt(start),
                        start,
                        written.quote(new Quote(EvidenceField.UPDATE, index, start, end, found.getValue()))));
            }
        }
        return isNews(reading.signals())
                ? new Said(reply, text, senses(reading.signals()), reading.signals(), written)
                : null;
    }

    /** Returns what signals make of words, whatever words these are. */
    private static Set<List<Object>> senses(List<Signal> signals) {
        return signals.stream()
                .filter(signal -> !signal.isBeside())
                .map(signal -> List.<Object>of(signal.kind(), signal.negated(), signal.tense()))
                .collect(Collectors.toSet());
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
