package org.counciltracker.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.DateReader;
import org.counciltracker.rules.fact.Clock;
import org.counciltracker.rules.pack.ClockEntry;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.text.Phrase;
import org.counciltracker.text.PhraseAutomaton;
import org.counciltracker.text.PhraseAutomaton.Hit;
import org.counciltracker.text.Token;
import org.counciltracker.text.Tokens;

/**
 * Finds the clocks that run for items. A clock that ran wrongly would be worse than none: where the words don't tell who is
 * bound, or on which day it started, there is no fact. This class is immutable and thread-safe.
 */
final class ClockFacts {

    /** How far behind its phrase the day may stand that a clock starts on: "published by the Inspectorate on 1 March 2021". */
    private static final int REACH = 60;

    private final List<ClockWords> clocks;

    private ClockFacts(List<ClockWords> clocks) {
        this.clocks = clocks;
    }

    /** A clock with its phrases made ready to search for. */
    private record ClockWords(
            ClockEntry entry,
            PhraseAutomaton<Phrase> binds,
            PhraseAutomaton<Phrase> about,
            PhraseAutomaton<Phrase> starts) {

        static ClockWords of(ClockEntry entry) {
            return new ClockWords(entry, words(entry.binds()), words(entry.about()), words(entry.starts()));
        }

        private static PhraseAutomaton<Phrase> words(List<Phrase> phrases) {
            return PhraseAutomaton.of(
                    phrases.stream().map(phrase -> Map.entry(phrase, phrase)).toList());
        }
    }

    /** A day with the words that told it. */
    private record Start(LocalDate day, List<Quote> words) {}

    /** Lays the clocks of packs over each other: a later one of the same id takes the place of an earlier one. */
    static ClockFacts of(List<RulePack> packs) {
        var inForce = new LinkedHashMap<String, ClockEntry>();
        packs.forEach(pack -> pack.clocks().forEach(entry -> inForce.put(entry.id(), entry)));
        return new ClockFacts(inForce.values().stream()
                .filter(entry -> !entry.off())
                .map(ClockWords::of)
                .toList());
    }

    List<Clock> of(TrackerItem item, AsOf asOf) {
        var facts = new ArrayList<Clock>();
        for (ClockWords clock : clocks) {
            List<ResponsibleParty> bound = item.responsible().stream()
                    .distinct()
                    .filter(party -> !hits(clock.binds(), party.name()).isEmpty())
                    .toList();
            Optional<List<Quote>> about = bound.isEmpty() ? Optional.empty() : about(clock, item);
            if (about.isPresent()) {
                start(clock, item, asOf)
                        .filter(start -> !start.day().isAfter(asOf.date()))
                        .ifPresent(start -> bound.forEach(
                                party -> facts.add(fact(clock.entry(), item, party, start, about.get(), asOf))));
            }
        }
        return facts;
    }

    private static Clock fact(
            ClockEntry entry, TrackerItem item, ResponsibleParty party, Start start, List<Quote> about, AsOf asOf) {
        LocalDate due = entry.period() == null ? null : entry.period().lastDay(start.day(), asOf.workingDays());
        boolean late = due != null && due.isBefore(asOf.date());
        var clock =
                new ReplyClock(entry.id(), entry.title(), start.day(), due, late, entry.citation(), entry.checked());
        List<Quote> proof =
                Stream.concat(about.stream(), start.words().stream()).distinct().toList();
        return new Clock(item.key(), party, late, clock, proof);
    }

    /** Returns the words that a clock is about, none where it is about anything, or empty where the item has no such words. */
    private static Optional<List<Quote>> about(ClockWords clock, TrackerItem item) {
        if (clock.entry().about().isEmpty()) {
            return Optional.of(List.of());
        }
        List<Token> tokens = Tokens.of(item.text());
        List<Hit<Phrase>> hits = clock.about().search(tokens);
        if (!hits.isEmpty()) {
            return Optional.of(List.of(quote(item.text(), tokens, hits.get(0))));
        }
        // The agenda item can't be quoted: it is no field of evidence.
        boolean inOrigin = item.agendaItem() != null
                && !hits(clock.about(), item.agendaItem()).isEmpty();
        return inOrigin ? Optional.of(List.of()) : Optional.empty();
    }

    private static Optional<Start> start(ClockWords clock, TrackerItem item, AsOf asOf) {
        if (clock.entry().starts().isEmpty()) {
            return raised(item, asOf).map(day -> new Start(day, List.of()));
        }
        String text = item.text();
        List<Token> tokens = Tokens.of(text);
        List<DateReader.DateMention> dates = DateReader.find(text).stream()
                .filter(mention -> mention.date().day() != null)
                .toList();
        for (Hit<Phrase> hit : clock.starts().search(tokens)) {
            int end = tokens.get(hit.last()).end();
            for (DateReader.DateMention date : dates) {
                if (date.start() >= end && date.start() - end <= REACH) {
                    int from = tokens.get(hit.first()).start();
                    var words = new Quote(EvidenceField.TEXT, null, from, date.end(), text.substring(from, date.end()));
                    return Optional.of(new Start(date.date().first(), List.of(words)));
                }
            }
        }
        return Optional.empty();
    }

    /** Of a month it is the only meeting in it that the calendar knows. */
    private static Optional<LocalDate> raised(TrackerItem item, AsOf asOf) {
        PartialDate raised = item.meeting();
        if (raised == null) {
            return Optional.empty();
        }
        if (raised.day() != null) {
            return Optional.of(raised.first());
        }
        List<LocalDate> meetings = asOf.meetings().in(raised.month());
        return meetings.size() == 1 ? Optional.of(meetings.get(0)) : Optional.empty();
    }

    private static List<Hit<Phrase>> hits(PhraseAutomaton<Phrase> phrases, String text) {
        return phrases.search(Tokens.of(text));
    }

    private static Quote quote(String text, List<Token> tokens, Hit<Phrase> hit) {
        int start = tokens.get(hit.first()).start();
        int end = tokens.get(hit.last()).end();
        return new Quote(EvidenceField.TEXT, null, start, end, text.substring(start, end));
    }
}
