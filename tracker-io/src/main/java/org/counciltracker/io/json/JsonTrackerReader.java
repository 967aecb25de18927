package org.counciltracker.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Edition;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Shading;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;

/**
 * Reads the JSON that {@link AssessmentJsonWriter} writes, back to the tracker that was assessed.
 *
 * <p>Verdicts, and notes that a rule made, are passed over: an assessment makes them anew. All else is as it was; of what "as
 * above" takes over, the words are those that the item named has now. Keys that are not known are noted, whatever else breaks the
 * schema is refused with its place.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class JsonTrackerReader {

    private static final int SCHEMA_VERSION = 1;

    /** What is noted while judging: by rules, whose ids end in a number, and of colours that the rules don't understand. */
    private static final Pattern JUDGED = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\\d+|KEY_NOT_UNDERSTOOD");

    private static final Set<String> FRAME =
            Set.of("schemaVersion", "asOf", "tracker", "rulePacks", "items", "summary", "chasing", "notes");
    private static final Set<String> HEAD =
            Set.of("body", "title", "edition", "source", "introduction", "key", "statedTotals", "measures");

    private JsonTrackerReader() {}

    /**
     * Reads a tracker.
     *
     * @param text the JSON: one tracker, or a list of trackers with one in it
     * @param source the name of the file; the tracker keeps the source that it had before it was written
     * @param budget what the values may cost
     * @param notes what was noticed so far; it goes behind the notes of the file
     * @return the tracker
     * @throws UnreadableException if the text is no JSON of this schema, or goes beyond the budget
     */
    public static Tracker read(String text, String source, Budget budget, NoteBook notes) throws UnreadableException {
        JsonValue root = one(JsonTree.read(text, budget));
        if (!root.has("schemaVersion")) {
            throw new UnreadableException(
                    root.place(),
                    "this JSON is not one that Council Tracker wrote: it has no \"schemaVersion\"",
                    "Maybe another program wrote it: have that one save a table as CSV.");
        }
        JsonValue version = root.get("schemaVersion");
        if (version.count(1) != SCHEMA_VERSION) {
            throw new UnreadableException(
                    version.place(),
                    "the file has schemaVersion %s, and this version of the library reads %s"
                            .formatted(version.count(1), SCHEMA_VERSION),
                    "Maybe a later version wrote it: read it with that one.");
        }
        UnknownKeys unknown = new UnknownKeys();
        Tracker tracker = tracker(root, unknown);
        unknown.noteIn(notes);
        List<Note> all = new ArrayList<>(tracker.notes());
        all.addAll(notes.notes());
        return tracker.withNotes(all);
    }

    private static JsonValue one(JsonValue root) throws UnreadableException {
        if (!root.has("trackers")) {
            return root;
        }
        List<JsonValue> trackers = root.get("trackers").elements();
        if (trackers.size() != 1) {
            throw new UnreadableException(
                    root.get("trackers").place(),
                    "the file holds %s trackers, and a file is read as one".formatted(trackers.size()),
                    "Maybe divide it: each entry of \"trackers\" is a file of its own.");
        }
        return trackers.get(0);
    }

    private static Tracker tracker(JsonValue root, UnknownKeys unknown) throws UnreadableException {
        unknown.check(root, FRAME);
        JsonValue head = root.get("tracker");
        unknown.check(head, HEAD);
        Set<ItemKey> keys = new HashSet<>();
        List<TrackerItem> items = new ArrayList<>();
        ItemsFromJson reader = new ItemsFromJson(unknown);
        for (JsonValue item : root.get("items").elements()) {
            TrackerItem read = reader.read(item);
            checkNew(read.key(), item, keys);
            items.add(read);
        }
        List<StatedTotal> totals = new ArrayList<>();
        for (JsonValue total : head.get("statedTotals").elements()) {
            StatedTotal read = CountsFromJson.total(total, unknown);
            checkNew(read.key(), total, keys);
            totals.add(read);
        }
        List<Measure> measures = new ArrayList<>();
        for (JsonValue measure : head.get("measures").elements()) {
            Measure read = CountsFromJson.measure(measure, unknown);
            checkNew(read.key(), measure, keys);
            measures.add(read);
        }
        return new Tracker(
                head.get("body").textOrNull(),
                head.get("title").textOrEmpty(),
                head.get("edition").asOrNull(ItemsFromJson.MONTH_OR_DAY, Edition::parse),
                head.get("source").textOrEmpty(),
                head.get("introduction").textOrEmpty(),
                keyEntries(head.get("key")),
                items,
                totals,
                measures,
                notes(root.get("notes")));
    }

    private static void checkNew(ItemKey key, JsonValue holder, Set<ItemKey> keys) throws UnreadableException {
        if (!keys.add(key)) {
            throw holder.get("key")
                    .wrong("must be a key that nothing else has, but \"%s\" stands twice".formatted(key));
        }
    }

    private static List<KeyEntry> keyEntries(JsonValue array) throws UnreadableException {
        List<KeyEntry> entries = new ArrayList<>();
        for (JsonValue entry : array.elements()) {
            entries.add(new KeyEntry(
                    entry.get("label").text(), entry.get("shading").asOrNull(ItemsFromJson.COLOUR, Shading::new)));
        }
        return entries;
    }

    private static List<Note> notes(JsonValue array) throws UnreadableException {
        List<Note> notes = new ArrayList<>();
        for (JsonValue note : array.elements()) {
            String code = note.get("code").text();
            if (!JUDGED.matcher(code).matches()) {
                notes.add(new Note(
                        note.get("severity").choice(Severity.class),
                        code,
                        note.get("source").textOrEmpty(),
                        note.get("place").textOrEmpty(),
                        note.get("message").text(),
                        note.get("raw").textOrNull()));
            }
        }
        return notes;
    }
}
