package org.counciltracker.io.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.io.interpret.OpenItem.Surroundings;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Links;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.parse.AsAbove;
import org.counciltracker.parse.LinkCellParser;
import org.counciltracker.parse.MeetingDateParser;
import org.counciltracker.parse.MeetingDateParser.MeetingText;
import org.counciltracker.parse.ReferenceParser.LeadingReference;
import org.counciltracker.parse.ResponsiblePartyParser;
import org.counciltracker.parse.UpdateContext;
import org.counciltracker.parse.UpdateThreadParser;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** Makes an item of the texts gathered for it. Not thread-safe. */
final class ItemAssembler {

    /** "n/a" and "ongoing" begin with a small letter and are whole all the same. */
    private static final int LONGEST_WORD_ALONE = 20;

    /** Between the days of a cell to which a date was put off again and again. */
    private static final Pattern REVISIONS = Pattern.compile("\\s*(?:;|\\n|,(?=\\s*\\d))\\s*");

    private final NoteBook notes;
    private final WordMender mender;
    private final CellNotes cellNotes;
    private final MeetingCells meetings;
    private final TopicCells topics;
    private final PriorityCells priorities = new PriorityCells();
    private final UnreadTexts unread = new UnreadTexts();
    private final Set<String> undated = new HashSet<>();
    private DocumentTime time = DocumentTime.UNKNOWN;
    private @Nullable LocalDate edition;
    private boolean yearSupposed;
    private String updatesBefore = "";
    private Place placeBefore = Place.line(1);

    ItemAssembler(NoteBook notes, WordMender mender) {
        this.notes = notes;
        this.mender = mender;
        this.meetings = new MeetingCells(notes);
        this.topics = new TopicCells(notes);
        this.cellNotes = new CellNotes(notes);
    }

    /** Says what time the document reports on. */
    void in(DocumentTime reported) {
        time = reported;
    }

    /** Says when the document was published, at the latest. */
    void publishedBy(@Nullable LocalDate day) {
        edition = day;
    }

    /** Warns of columns that may hold the updates of all items. */
    void noteUnread(List<TrackerItem> items) {
        unread.noteIn(notes, items, Place.line(1));
    }

    /** What names an item, and what is left of its action once the name is taken off. */
    private record Named(Reference reference, boolean derived, String text) {}

    TrackerItem assemble(OpenItem open) {
        Map<Field, String> texts = texts(open);
        Place place = open.place();
        MeetingText meetingText = MeetingDateParser.parse(text(texts, Field.MEETING));
        Named name = name(open, texts, meetingText.rest());
        String reference = name.reference().toString();
        PartialDate meeting = meetings.of(open, reference, meetingText);
        cellNotes.keepRest(open, reference, meetingText.rest());
        List<ResponsibleParty> responsible = ResponsiblePartyParser.parse(text(texts, Field.RESPONSIBLE));
        cellNotes.keepResponsible(open, reference, text(texts, Field.RESPONSIBLE), responsible);
        List<Update> updates = updates(open, texts, meeting);
        cellNotes.keepUpdates(open, reference, updatesText(open, texts), updates);
        cellNotes.keepOthers(open, reference, texts);
        unread.add(open.strays());
        noteStray(open, reference, text(texts, Field.UPDATES));
        Surroundings around = open.surroundings();
        String priority = priorities.of(open, text(texts, Field.PRIORITY));
        boolean named = priority != null && !priorities.isUrgency(priority);
        boolean plan = (around.plan() && (open.columns().isPlan() || named))
                || around.priority()
                || (named && open.columns().namesPriorities() && around.meeting() == null);
        boolean topicHeading = !plan && !open.columns().has(Field.AGENDA_ITEM);
        Section section = plan || around.section() != null ? around.section() : Section.OPEN;
        ItemDetails details = new ItemDetails(
                ItemKey.of(name.reference().canonical()),
                name.reference(),
                name.derived(),
                place.toString(),
                section,
                priority == null && !topicHeading ? around.heading() : priority,
                name.text(),
                responsible,
                due(open, reference, texts, meeting),
                updates,
                StatedReader.read(texts, updates, open.shading()),
                new Links(links(open, texts, Field.RELATED), links(open, texts, Field.DEPENDS_ON)),
                InheritedCells.NONE);
        if (plan) {
            return new PlanAction(details.withUpdates(ofDocument(updates)));
        }
        String topic =
                topics.of(open, reference, text(texts, Field.AGENDA_ITEM)).replace('\n', ' ');
        return new Recommendation(details, meeting, topic.isEmpty() ? topicHeading ? around.heading() : null : topic);
    }

    private Map<Field, String> texts(OpenItem open) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String text = open.text(field);
            if (!text.isBlank()) {
                WordMender.Mended mended = mender.mend(text);
                texts.put(field, mended.text());
                for (WordMender.Mend mend : mended.mends()) {
                    notes.info(
                            NoteCode.MENDED_WORD,
                            open.place(),
                            "\"%s\" was read as \"%s\".".formatted(mend.broken(), mend.word()),
                            mend.around());
                }
            }
        }
        return texts;
    }

    private static String text(Map<Field, String> texts, Field field) {
        return texts.getOrDefault(field, "");
    }

    private Named name(OpenItem open, Map<Field, String> texts, String besideMeeting) {
        String action = text(texts, Field.ACTION);
        Optional<Reference> inColumn = References.inColumn(text(texts, Field.REFERENCE));
        if (inColumn.isPresent()) {
            return new Named(inColumn.get(), false, action);
        }
        Optional<LeadingReference> leading = References.leading(action)
                .or(() -> open.surroundings().facts().isNumbered() ? References.numbered(action) : Optional.empty());
        if (leading.isPresent()) {
            cellNotes.keepReference(open, text(texts, Field.REFERENCE));
            return new Named(
                    leading.get().reference(),
                    false,
                    action.substring(leading.get().textStart()).strip());
        }
        cellNotes.keepReference(open, text(texts, Field.REFERENCE));
        Optional<Reference> minute =
                open.surroundings().facts().minutesNameItems() ? References.inColumn(besideMeeting) : Optional.empty();
        if (minute.isPresent()) {
            return new Named(minute.get(), false, action);
        }
        if (open.surroundings().facts().isReferenced()) {
            notes.warning(
                    NoteCode.DERIVED_REFERENCE,
                    open.place(),
                    "This row has no reference, though others do; it was read as an item and named after its place.",
                    null);
        }
        return new Named(Reference.of(open.place().toString()), true, action);
    }

    private List<Update> updates(OpenItem open, Map<Field, String> texts, @Nullable PartialDate raised) {
        Map<Integer, String> byPeriod = open.updatesByPeriod();
        if (byPeriod.isEmpty()) {
            return withYears(open, updatesText(open, texts), raised);
        }
        List<Update> updates = new ArrayList<>();
        byPeriod.forEach((column, text) -> {
            PeriodWords words = open.columns().period(column);
            ReportingPeriod period = words == null ? null : words.period(time.year());
            UpdateThreadParser.parse(mender.mend(text).text())
                    .forEach(update -> updates.add(update.withPeriod(period)));
            if (words != null && period == null && undated.add(open.columns().label(column))) {
                notes.info(
                        NoteCode.UNDATED_PERIOD,
                        open.place(),
                        "\"%s\" names no year, and the title none either; what stands there has no date."
                                .formatted(open.columns().label(column)),
                        open.columns().label(column));
            }
        });
        return updates;
    }

    private List<Update> withYears(OpenItem open, String updates, @Nullable PartialDate raised) {
        List<Update> read = UpdateThreadParser.parse(updates, new UpdateContext(raised, edition, time.year()));
        if (!yearSupposed && !read.equals(UpdateThreadParser.parse(updates))) {
            yearSupposed = true;
            notes.info(
                    NoteCode.SUPPOSED_YEAR,
                    open.place(),
                    "Dates of updates have no year, first here; each was read by the dates beside it, else as the %s."
                            .formatted(
                                    edition == null
                                            ? "first such since the item was raised"
                                            : "last such up to %s, when the document was published"
                                                    .formatted(DateWords.of(edition))),
                    updates);
        }
        return read;
    }

    /** What a plan's report for a quarter says without a date was said in that quarter. */
    private List<Update> ofDocument(List<Update> updates) {
        ReportingPeriod period = time.period();
        return updates.stream()
                .map(update -> update.period() == null && !update.isBlank() ? update.withPeriod(period) : update)
                .toList();
    }

    private static String updatesText(OpenItem open, Map<Field, String> texts) {
        String updates = text(texts, Field.UPDATES);
        String status = text(texts, Field.STATUS);
        return open.columns().has(Field.UPDATES) || !StatedReader.isNarrative(status) ? updates : status;
    }

    private static @Nullable LinkCell links(OpenItem open, Map<Field, String> texts, Field field) {
        return open.columns().has(field) ? LinkCellParser.parse(text(texts, field)) : null;
    }

    private @Nullable DueDate due(
            OpenItem open, String reference, Map<Field, String> texts, @Nullable PartialDate raised) {
        if (!open.columns().has(Field.DUE) && !open.columns().has(Field.REVISED_DUE)) {
            return null;
        }
        String due = text(texts, Field.DUE);
        String revised = text(texts, Field.REVISED_DUE);
        if (!due.isEmpty() && !revised.isEmpty()) {
            notes.info(
                    NoteCode.REVISED_DUE,
                    open.place(),
                    "%s has a first and a revised date; both are kept.".formatted(reference),
                    due + "\t" + revised);
        }
        String latest = REVISIONS.splitAsStream(revised).collect(Collectors.joining(", now "));
        String text = due.isEmpty() ? latest : revised.isEmpty() ? due : due + ", now " + latest;
        DueContext context = new DueContext(raised, MeetingCalendar.NONE).publishedOn(edition);
        DueDateParser.Read reading = DueDateParser.read(text, context);
        DueDate read = reading.due();
        if (AsAbove.is(text)) {
            return read;
        }
        if (read.basis().equals(DueDateParser.NEEDS_DATE_RAISED)) {
            notes.warning(
                    NoteCode.UNREAD_DATE,
                    open.place(),
                    "\"%s\" needs the date that %s was raised, which is not known; it is kept as undated. Maybe add the year, or a column for the meeting."
                            .formatted(text, reference),
                    text);
        } else if (!DueDateParser.understood(read)) {
            notes.warning(
                    NoteCode.UNREAD_DATE,
                    open.place(),
                    "Cannot read \"%s\" as a due date of %s; it is kept as undated.".formatted(text, reference),
                    text);
        }
        if (read.basis().contains(DueDateParser.BY_PUBLICATION)) {
            notes.info(
                    NoteCode.SUPPOSED_YEAR,
                    open.place(),
                    "The due date \"%s\" of %s has no year, and when that was raised isn't known; it was read as %s, near the date of the document."
                            .formatted(text, reference, inWords(read)),
                    text);
        }
        if (!reading.remarks().isEmpty()) {
            notes.warning(
                    NoteCode.ODD_DATE,
                    open.place(),
                    "The due date \"%s\" of %s was read as %s: %s."
                            .formatted(text, reference, inWords(read), String.join("; ", reading.remarks())),
                    text);
        }
        return read;
    }

    private static String inWords(DueDate due) {
        if (!(due instanceof DueWindow window)) {
            return due.basis();
        }
        String latest = DateWords.of(window.latest());
        return window.earliest().equals(window.latest()) ? latest : DateWords.of(window.earliest()) + " to " + latest;
    }

    /** The end of one comment is sometimes printed at the start of the next; nobody can know where it ends. */
    private void noteStray(OpenItem open, String reference, String updates) {
        if (updates.strip().length() > LONGEST_WORD_ALONE
                && CellJoiner.beginsInMidSentence(updates)
                && !updatesBefore.isEmpty()
                && !CellJoiner.isFinished(updatesBefore)) {
            notes.warning(
                    NoteCode.STRAY_TEXT,
                    open.place(),
                    "The updates of %s begin in mid-sentence, and those of the item before it (%s) end in one. Maybe their beginning belongs there; it was left in place."
                            .formatted(reference, placeBefore),
                    updates.length() > 200 ? updates.substring(0, 200) + "…" : updates);
        }
        updatesBefore = updates;
        placeBefore = open.place();
    }
}
