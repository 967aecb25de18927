package org.counciltracker.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Links;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Section;
import org.counciltracker.model.Shading;
import org.counciltracker.model.Stated;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ItemJson} writes of the document; the verdicts are passed over.
 *
 * <p>Of what "as above" takes over the JSON has the item's reference alone. Its words are looked up at that item, the nearest
 * before this one. Not thread-safe.
 */
final class ItemsFromJson {

    static final String MONTH_OR_DAY = "a month or a day such as 2021-06 or 2021-06-30";
    static final String COLOUR = "RED, AMBER, GREEN, BLUE, GREY or #RRGGBB";

    private static final Set<String> KNOWN =
            Set.of(("key reference referenceDerived place kind section priority meeting agendaItem text responsible"
                            + " responsibleInherited due updates statedStatus statedRag shading related dependencies"
                            + " status closure confidence confidenceReason rag overdue stale exempt recurring dependsOn"
                            + " blocked contradictions findings clocks explanation")
                    .split(" "));

    private final UnknownKeys unknown;
    private final Map<Reference, TrackerItem> before = new HashMap<>();

    ItemsFromJson(UnknownKeys unknown) {
        this.unknown = unknown;
    }

    TrackerItem read(JsonValue item) throws UnreadableException {
        unknown.check(item, KNOWN);
        ItemDetails details = details(item);
        TrackerItem read = item.get("kind").choice(ItemKind.class) == ItemKind.RECOMMENDATION
                ? new Recommendation(
                        details,
                        item.get("meeting").asOrNull(MONTH_OR_DAY, PartialDate::parse),
                        item.get("agendaItem").textOrNull())
                : planAction(item, details);
        before.put(details.reference(), read);
        return read;
    }

    private static PlanAction planAction(JsonValue item, ItemDetails details) throws UnreadableException {
        for (String name : List.of("meeting", "agendaItem")) {
            if (!item.get(name).isNull()) {
                throw item.get(name).wrong("must be null in a PLAN_ACTION, which arises from no meeting");
            }
        }
        return new PlanAction(details);
    }

    private ItemDetails details(JsonValue item) throws UnreadableException {
        ItemKey key = item.get("key").as(CountsFromJson.WORDS, ItemKey::of);
        Reference reference = item.get("reference").as(CountsFromJson.WORDS, Reference::of);
        List<ResponsibleParty> responsible = new ArrayList<>();
        for (JsonValue party : item.get("responsible").elements()) {
            responsible.add(party.as(CountsFromJson.WORDS, ResponsibleParty::of));
        }
        DueDate due = DueFromJson.read(item.get("due"));
        List<Update> updates = new ArrayList<>();
        for (JsonValue update : item.get("updates").elements()) {
            updates.add(update(update, key, reference, updates));
        }
        return new ItemDetails(
                key,
                reference,
                item.get("referenceDerived").flag(),
                item.get("place").textOrEmpty(),
                item.get("section").choiceOrNull(Section.class),
                item.get("priority").textOrNull(),
                item.get("text").text(),
                responsible,
                due,
                updates,
                new Stated(
                        item.get("statedStatus").textOrNull(),
                        item.get("statedRag").choiceOrNull(RagRating.class),
                        item.get("shading").asOrNull(COLOUR, Shading::new)),
                new Links(links(item.get("related")), links(item.get("dependencies"))),
                inherited(item, due));
    }

    private static @Nullable LinkCell links(JsonValue cell) throws UnreadableException {
        if (cell.isNull()) {
            return null;
        }
        List<Reference> references = new ArrayList<>();
        for (JsonValue reference : cell.get("references").elements()) {
            references.add(reference.as(CountsFromJson.WORDS, Reference::of));
        }
        return new LinkCell(cell.get("text").text(), references);
    }

    private Update update(JsonValue update, ItemKey key, Reference own, List<Update> earlier)
            throws UnreadableException {
        List<PartialDate> dates = new ArrayList<>();
        for (JsonValue date : update.get("dates").elements()) {
            dates.add(date.as(MONTH_OR_DAY, PartialDate::parse));
        }
        return new Update(
                dates,
                update.get("text").text(),
                takenOver(update.get("inheritedFrom"), key, own, earlier),
                update.get("period").asOrNull(CountsFromJson.PERIOD, ReportingPeriod::parse));
    }

    private @Nullable Inherited takenOver(JsonValue from, ItemKey key, Reference own, List<Update> earlier)
            throws UnreadableException {
        Reference reference = from.asOrNull(CountsFromJson.WORDS, Reference::of);
        if (reference == null) {
            return null;
        }
        boolean same = reference.equals(own) && earlier.stream().anyMatch(ItemsFromJson::says);
        TrackerItem above = before.get(reference);
        List<Update> all = same ? earlier : above == null ? List.of() : above.updates();
        ItemKey at = same ? key : above == null ? ItemKey.of(reference.toString()) : above.key();
        return new Inherited(
                at, reference, all.stream().filter(ItemsFromJson::says).toList());
    }

    private static boolean says(Update update) {
        return !update.isBlank() && update.inherited() == null;
    }

    private InheritedCells inherited(JsonValue item, @Nullable DueDate due) throws UnreadableException {
        JsonValue cell = item.get("responsibleInherited");
        InheritedCell responsible = null;
        if (!cell.isNull()) {
            responsible = cell(
                    cell.get("text").text(),
                    cell.get("from"),
                    above -> above.responsible().stream()
                            .map(ResponsibleParty::name)
                            .collect(Collectors.joining("; ")));
        }
        InheritedCell date = due == null || item.get("due").get("inheritedFrom").isNull()
                ? null
                : cell(
                        due.text(),
                        item.get("due").get("inheritedFrom"),
                        above -> above.due() == null ? "" : above.due().text());
        return responsible == null && date == null ? InheritedCells.NONE : new InheritedCells(responsible, date);
    }

    private InheritedCell cell(String written, JsonValue from, Function<TrackerItem, String> words)
            throws UnreadableException {
        Reference reference = from.as(CountsFromJson.WORDS, Reference::of);
        TrackerItem above = before.get(reference);
        return above == null
                ? new InheritedCell(written, ItemKey.of(reference.toString()), reference, "")
                : new InheritedCell(written, above.key(), reference, words.apply(above));
    }
}
