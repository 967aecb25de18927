package org.counciltracker.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.model.Note;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;

/** Gives the parties of one tracker the names of a directory. Not thread-safe, and used once. */
final class PartyNaming {

    private final Parties parties;
    private final Tracker tracker;

    /** Where each wording stands, in the order first seen. */
    private final Map<String, List<TrackerItem>> replaced = new LinkedHashMap<>();

    private final Map<String, List<TrackerItem>> unknown = new LinkedHashMap<>();

    PartyNaming(Parties parties, Tracker tracker) {
        this.parties = parties;
        this.tracker = tracker;
    }

    Tracker named() {
        List<TrackerItem> items = new ArrayList<>();
        tracker.items().forEach(item -> items.add(named(item)));
        List<Note> notes = new ArrayList<>(tracker.notes());
        notes.addAll(parties.notes());
        replaced.forEach((wording, places) -> notes.add(byAlias(wording, places)));
        unknown.forEach((wording, places) -> notes.add(unknown(wording, places)));
        return tracker.withItems(items).withNotes(notes);
    }

    private TrackerItem named(TrackerItem item) {
        Set<ResponsibleParty> names = new LinkedHashSet<>();
        boolean changed = false;
        for (ResponsibleParty written : item.responsible()) {
            List<ResponsibleParty> found =
                    parties.find(written.name()).stream().map(Party::name).toList();
            if (found.isEmpty()) {
                count(unknown, written, item);
                names.add(written);
            } else {
                names.addAll(found);
                // Equality of parties is lenient, but nothing that was written may go without a word.
                if (found.size() > 1 || !found.get(0).name().equals(written.name())) {
                    count(replaced, written, item);
                    changed = true;
                }
            }
        }
        return changed ? item.withDetails(item.details().withResponsible(List.copyOf(names))) : item;
    }

    private static void count(Map<String, List<TrackerItem>> where, ResponsibleParty wording, TrackerItem item) {
        List<TrackerItem> items = where.computeIfAbsent(wording.name(), key -> new ArrayList<>());
        // Items come one after the other, so only the last can be this one.
        if (items.isEmpty() || !items.get(items.size() - 1).key().equals(item.key())) {
            items.add(item);
        }
    }

    private Note byAlias(String wording, List<TrackerItem> items) {
        String names = parties.find(wording).stream()
                .map(party -> "\"" + party.name() + "\"")
                .collect(Collectors.joining(" and "));
        return note(
                "PARTY_BY_ALIAS",
                wording,
                items,
                "\"%s\" was taken for %s, as the file of parties says, in %s.".formatted(wording, names, count(items)));
    }

    private Note unknown(String wording, List<TrackerItem> items) {
        List<String> known = new ArrayList<>();
        for (Party party : parties.all()) {
            known.add(party.name().name());
            known.addAll(party.aliases());
        }
        String maybe = NearestName.to(wording, known)
                .map(" Maybe \"%s\" was meant: add the wording to its aliases."::formatted)
                .orElse("");
        return note(
                "UNKNOWN_PARTY",
                wording,
                items,
                "\"%s\" is not in the file of parties; it is named in %s.%s".formatted(wording, count(items), maybe));
    }

    private static String count(List<TrackerItem> items) {
        return items.size() == 1 ? "1 item" : items.size() + " items";
    }

    private Note note(String code, String wording, List<TrackerItem> items, String message) {
        String place = items.stream()
                .map(item -> item.details().place())
                .filter(written -> !written.isBlank())
                .findFirst()
                .orElse("");
        return new Note(Severity.INFO, code, tracker.source(), place, message, wording);
    }
}
