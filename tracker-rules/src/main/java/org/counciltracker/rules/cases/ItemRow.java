package org.counciltracker.rules.cases;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.model.ItemBuilder;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Links;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.parse.LinkCellParser;
import org.counciltracker.parse.RatingWords;
import org.counciltracker.parse.ResponsiblePartyParser;
import org.counciltracker.parse.UpdateThreadParser;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.DueDateParser;
import org.jspecify.annotations.Nullable;

/**
 * An item of a case. Its cells are read as those of a document are.
 *
 * @param name what the case calls it
 * @param named whether the case gives it a name beside its reference
 * @param item the item, or null where it can't be read
 */
record ItemRow(String name, boolean named, @Nullable TrackerItem item) {

    private static final List<String> KEYS = List.of(
            "ref",
            "name",
            "kind",
            "raised",
            "section",
            "priority",
            "text",
            "responsible",
            "due",
            "status",
            "rag",
            "shading",
            "related",
            "dependencies",
            "updates");

    static ItemRow read(CaseNode row) {
        Map<String, CaseNode> cells = row.map("key of an item", KEYS);
        String ref = text(cells, "ref");
        String place = "line " + row.line();
        String name = text(cells, "name");
        boolean named = !name.isEmpty();
        CaseNode kindCell = cells.get("kind");
        ItemKind kind = kindCell == null ? ItemKind.RECOMMENDATION : kindCell.as(ItemRow::kind);
        CaseNode raisedCell = cells.get("raised");
        PartialDate raised = raisedCell == null ? null : raisedCell.as(text -> WrittenValue.partial("raised", text));
        String reference = ref.isEmpty() ? place : ref;
        TrackerItem item;
        if (kind == ItemKind.PLAN_ACTION) {
            if (raisedCell != null) {
                raisedCell.tell("raised is for recommendations: an action of a plan arises from no meeting.");
            }
            PlanAction.Builder builder = PlanAction.builder(reference);
            fill(builder, cells, null, named ? name : null);
            item = builder.referenceDerived(ref.isEmpty()).place(place).build();
        } else {
            Recommendation.Builder builder = Recommendation.builder(reference).meeting(raised);
            fill(builder, cells, raised, named ? name : null);
            item = builder.referenceDerived(ref.isEmpty()).place(place).build();
        }
        return new ItemRow(named ? name : reference, named, item);
    }

    /** The schema's name for an action of a plan is long; "action" is what people say. */
    private static ItemKind kind(String written) {
        return written.equalsIgnoreCase("action")
                ? ItemKind.PLAN_ACTION
                : WrittenValue.of(ItemKind.class, "kind", written);
    }

    private static void fill(
            ItemBuilder<?> builder, Map<String, CaseNode> cells, @Nullable PartialDate raised, @Nullable String name) {
        if (name != null) {
            builder.key(ItemKey.of(name));
        }
        cells.forEach((key, cell) -> {
            switch (key) {
                case "section" ->
                    builder.section(
                            cell.isNothing() ? null : cell.as(text -> WrittenValue.of(Section.class, "section", text)));
                case "priority" -> builder.priority(cell.text());
                case "text" -> builder.text(cell.text());
                case "responsible" -> parties(cell).forEach(builder::responsible);
                case "due" ->
                    builder.due(DueDateParser.parse(cell.text(), new DueContext(raised, MeetingCalendar.NONE)));
                case "updates" -> updates(cell).forEach(builder::update);
                default -> {}
            }
        });
        builder.stated(stated(cells));
        builder.links(new Links(links(cells.get("related")), links(cells.get("dependencies"))));
    }

    private static List<ResponsibleParty> parties(CaseNode cell) {
        if (!cell.isList()) {
            return ResponsiblePartyParser.parse(cell.text());
        }
        return cell.list().stream()
                .map(party -> party.as(ResponsibleParty::of))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stated stated(Map<String, CaseNode> cells) {
        String status = text(cells, "status");
        String rag = text(cells, "rag");
        var words = new ArrayList<String>();
        if (!status.isEmpty()) {
            words.add(status);
        }
        if (!rag.isEmpty()) {
            words.add(rag);
        }
        Optional<RatingWords.Read> rating = RatingWords.inRatingCell(rag).or(() -> RatingWords.inStatusCell(status));
        CaseNode colour = cells.get("shading");
        Shading shading = colour == null ? null : colour.as(Shading::parse);
        RagRating read = rating.map(RatingWords.Read::rating).orElse(null);
        return new Stated(words.isEmpty() ? null : String.join("; ", words), read, shading);
    }

    private static @Nullable LinkCell links(@Nullable CaseNode cell) {
        return cell == null ? null : LinkCellParser.parse(cell.text());
    }

    private static List<Update> updates(CaseNode cell) {
        if (!cell.isList()) {
            return UpdateThreadParser.parse(cell.text());
        }
        var updates = new ArrayList<Update>();
        for (CaseNode one : cell.list()) {
            if (one.isMap()) {
                for (CaseNode.Entry entry : one.entries()) {
                    Update update =
                            entry.at().as(head -> headed(head, entry.value().text()));
                    if (update != null) {
                        updates.add(update);
                    }
                }
            } else {
                updates.add(new Update(List.of(), one.text()));
            }
        }
        return updates;
    }

    /** Reads what stands before the colon: dates, or the period that the update reports on. */
    private static Update headed(String head, String words) {
        try {
            var dates = new ArrayList<PartialDate>();
            for (String date : head.split(",", -1)) {
                dates.add(PartialDate.parse(date.strip()));
            }
            return new Update(dates, words);
        } catch (DateTimeException e) {
            return new Update(List.of(), words).withPeriod(period(head));
        }
    }

    private static ReportingPeriod period(String head) {
        try {
            return ReportingPeriod.parse(head);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "date of an update (%s) must be a date, a month or a period, such as 2024-09-01, 2024-09 or Q3 2024/25."
                            .formatted(head),
                    e);
        }
    }

    private static String text(Map<String, CaseNode> cells, String key) {
        CaseNode cell = cells.get(key);
        return cell == null ? "" : cell.text();
    }
}
