package org.counciltracker.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.EventDue;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.OngoingDue;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RecurringDue;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.UndatedDue;
import org.counciltracker.model.Update;
import org.counciltracker.parse.AsAbove;
import org.jspecify.annotations.Nullable;

/**
 * Finds what cells take over that say no more than "as above".
 *
 * <p>What stands above is the same cell of the item before it, of the same kind and section. An update that follows another one
 * in its own cell takes over that one. A cell keeps its words; a due date keeps them as its text, and parties in
 * {@link InheritedCells}. The functions here are pure and thread-safe.
 */
public final class Inheritance {

    private static final String AS_ABOVE = "as for ";

    private Inheritance() {}

    /**
     * Returns a tracker in which cells that say "as above" have what stands above.
     *
     * @param tracker the tracker, whose cells may have been given it before
     * @return the tracker; a cell that nothing stands above is left as it is
     */
    public static Tracker resolved(Tracker tracker) {
        var above = new HashMap<Table, TrackerItem>();
        var items = new ArrayList<TrackerItem>();
        for (TrackerItem item : tracker.items()) {
            var table = new Table(item.kind(), item.details().section());
            TrackerItem resolved = resolved(item, above.get(table));
            above.put(table, resolved);
            items.add(resolved);
        }
        return items.equals(tracker.items()) ? tracker : tracker.withItems(items);
    }

    /** Items of one kind and section stand below each other. */
    private record Table(ItemKind kind, @Nullable Section section) {}

    private static TrackerItem resolved(TrackerItem item, @Nullable TrackerItem above) {
        ItemDetails details = item.details();
        InheritedCell responsible = above == null ? null : responsible(details, above);
        InheritedCell due = above == null ? null : due(details, above);
        List<Update> updates = updates(item, above);
        boolean asItWas = responsible == null && due == null && updates.equals(item.updates());
        if (asItWas) {
            return item;
        }
        ItemDetails resolved = details.withUpdates(updates).withInherited(new InheritedCells(responsible, due));
        if (responsible != null && above != null) {
            resolved = resolved.withResponsible(above.responsible());
        }
        if (due != null && above != null && above.due() != null) {
            resolved = resolved.withDue(takenOver(above.due(), due));
        }
        return item.withDetails(resolved);
    }

    private static @Nullable InheritedCell responsible(ItemDetails details, TrackerItem above) {
        InheritedCell before = details.inherited().responsible();
        String written = before != null
                ? before.written()
                : details.responsible().stream().map(ResponsibleParty::name).collect(Collectors.joining(" "));
        if (!AsAbove.is(written) || above.responsible().isEmpty()) {
            return null;
        }
        InheritedCell chain = above.details().inherited().responsible();
        if (chain != null) {
            return new InheritedCell(written, chain.from(), chain.reference(), chain.text());
        }
        String names = above.responsible().stream().map(ResponsibleParty::name).collect(Collectors.joining("; "));
        // What stands above may itself be words without anything above them.
        return AsAbove.is(names) ? null : new InheritedCell(written, above.key(), above.reference(), names);
    }

    private static @Nullable InheritedCell due(ItemDetails details, TrackerItem above) {
        DueDate due = details.due();
        DueDate before = above.due();
        if (due == null || before == null || !AsAbove.is(due.text())) {
            return null;
        }
        InheritedCell chain = above.details().inherited().due();
        if (chain != null) {
            return new InheritedCell(due.text(), chain.from(), chain.reference(), chain.text());
        }
        return before.text().isBlank() || AsAbove.is(before.text())
                ? null
                : new InheritedCell(due.text(), above.key(), above.reference(), before.text());
    }

    /** Returns the due date above, read from this cell's words. */
    private static DueDate takenOver(DueDate above, InheritedCell cell) {
        String text = cell.written();
        String basis = above.basis().startsWith(AS_ABOVE)
                ? above.basis()
                : AS_ABOVE + "%s, \"%s\": %s".formatted(cell.reference(), cell.text(), above.basis());
        if (above instanceof DueWindow window) {
            return new DueWindow(
                    window.earliest(),
                    window.latest(),
                    text,
                    basis,
                    window.edtf(),
                    window.alternatives(),
                    window.revisions());
        } else if (above instanceof RecurringDue recurring) {
            return new RecurringDue(text, basis, recurring.firstEarliest(), recurring.firstLatest());
        } else if (above instanceof OngoingDue) {
            return new OngoingDue(text, basis);
        } else if (above instanceof EventDue) {
            return new EventDue(text, basis);
        }
        return new UndatedDue(text, basis);
    }

    private static List<Update> updates(TrackerItem item, @Nullable TrackerItem above) {
        var resolved = new ArrayList<Update>();
        for (Update update : item.updates()) {
            Inherited inherited = AsAbove.is(update.text()) ? inherited(item, resolved, above) : null;
            resolved.add(update.withInherited(inherited == null ? null : knownOn(update.dates(), inherited)));
        }
        return resolved;
    }

    /** Takes the last words before it in the same cell, or else the whole cell above. */
    private static @Nullable Inherited inherited(TrackerItem item, List<Update> before, @Nullable TrackerItem above) {
        for (int i = before.size() - 1; i >= 0; i--) {
            List<Update> words = words(before.get(i)).toList();
            if (!words.isEmpty()) {
                Inherited chain = before.get(i).inherited();
                return chain != null ? chain : new Inherited(item.key(), item.reference(), words);
            }
        }
        if (above == null) {
            return null;
        }
        List<Update> words =
                above.updates().stream().flatMap(Inheritance::words).distinct().toList();
        if (words.isEmpty()) {
            return null;
        }
        Inherited whole = above.updates().size() == 1 ? above.updates().get(0).inherited() : null;
        return whole != null ? whole : new Inherited(above.key(), above.reference(), words);
    }

    /** What an update says by itself, or takes over; nothing where it only points at what isn't there. */
    private static Stream<Update> words(Update update) {
        if (update.inherited() != null) {
            return update.inherited().updates().stream();
        }
        return update.isBlank() || AsAbove.is(update.text()) ? Stream.of() : Stream.of(update);
    }

    /** What is dated takes over what had been said by then, unless nothing had, as where a date is a slip of the pen. */
    private static Inherited knownOn(List<PartialDate> dates, Inherited all) {
        return dates.stream()
                .max(PartialDate::compareTo)
                .map(date -> all.updates().stream()
                        .filter(update -> update.isKnownOn(date.last()))
                        .toList())
                .filter(known -> !known.isEmpty())
                .map(known -> new Inherited(all.from(), all.reference(), known))
                .orElse(all);
    }
}
