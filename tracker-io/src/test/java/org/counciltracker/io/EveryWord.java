package org.counciltracker.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;

/** All that a tracker says, to look for what a document said. */
final class EveryWord {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private EveryWord() {}

    /** Returns the words of a document that stand nowhere in the tracker read from it. */
    static Set<String> lost(String document, Tracker tracker) {
        Set<String> lost = words(document);
        strings(tracker).forEach(text -> lost.removeAll(words(text)));
        return lost;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<String> strings(Tracker tracker) {
        List<String> strings = new ArrayList<>(List.of(tracker.title(), tracker.introduction()));
        tracker.keyEntries().forEach(entry -> strings.add(entry.label()));
        for (TrackerItem item : tracker.items()) {
            strings.add(item.reference().toString());
            strings.add(item.text());
            strings.add(String.valueOf(item.agendaItem()));
            strings.add(String.valueOf(item.details().priority()));
            strings.add(String.valueOf(item.details().stated().status()));
            item.responsible().forEach(party -> strings.add(party.name()));
            Stream.of(item.details().links().related(), item.details().links().dependencies())
                    .filter(Objects::nonNull)
                    .forEach(cell -> strings.add(cell.text()));
            item.updates().forEach(update -> strings.add(update.text()));
            if (item.due() != null) {
                strings.add(item.due().text());
            }
        }
        for (Measure measure : tracker.measures()) {
            strings.add(measure.name());
            strings.add(String.valueOf(measure.priority()));
            strings.add(String.valueOf(measure.unit()));
            measure.readings().forEach(reading -> strings.add(reading.label() + " " + reading.text()));
            measure.changes().forEach(change -> strings.add(change.text()));
        }
        for (Note note : tracker.notes()) {
            strings.add(String.valueOf(note.raw()));
        }
        return strings;
    }
}
