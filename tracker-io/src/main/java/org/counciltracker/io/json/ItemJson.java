package org.counciltracker.io.json;

import java.util.List;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Conclusion.Finding;
import org.counciltracker.assessment.Conclusion.IsBlocked;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.jspecify.annotations.Nullable;

/** Writes one item: as published, then the verdict on it, then what led to the verdict. */
final class ItemJson {

    private final JsonOutput json;

    private ItemJson(JsonOutput json) {
        this.json = json;
    }

    static void write(JsonOutput json, Assessment assessment) {
        var item = new ItemJson(json);
        json.object(() -> {
            item.published(assessment.item());
            item.verdict(assessment);
            json.array("explanation", assessment.explanation(), step -> StepJson.write(json, step));
        });
    }

    private void published(TrackerItem item) {
        ItemDetails details = item.details();
        json.text("key", details.key());
        json.text("reference", details.reference());
        json.flag("referenceDerived", details.referenceDerived());
        json.textUnlessBlank("place", details.place());
        json.text("kind", item.kind());
        json.text("section", details.section());
        json.text("priority", details.priority());
        json.text("meeting", item.meeting());
        json.text("agendaItem", item.agendaItem());
        json.text("text", details.text());
        json.texts("responsible", details.responsible());
        responsibleInherited(details.inherited().responsible());
        DueJson.write(json, "due", item);
        json.array("updates", details.updates(), this::update);
        json.text("statedStatus", details.stated().status());
        json.text("statedRag", details.stated().rag());
        json.text("shading", details.stated().shading());
        links("related", details.links().related());
        links("dependencies", details.links().dependencies());
    }

    private void responsibleInherited(@Nullable InheritedCell cell) {
        if (cell == null) {
            json.text("responsibleInherited", null);
        } else {
            json.object("responsibleInherited", () -> {
                json.text("text", cell.written());
                json.text("from", cell.reference());
            });
        }
    }

    private void links(String name, @Nullable LinkCell cell) {
        if (cell == null) {
            json.text(name, null);
        } else {
            json.object(name, () -> {
                json.text("text", cell.text());
                json.texts("references", cell.references());
            });
        }
    }

    private void update(Update update) {
        json.object(() -> UpdateJson.members(json, update));
    }

    private void verdict(Assessment assessment) {
        json.text("status", assessment.status());
        json.text("closure", assessment.closure());
        json.text("confidence", assessment.confidence());
        json.text("confidenceReason", assessment.confidenceReason());
        json.text("rag", assessment.rag());
        FlagsJson.write(json, assessment);
        json.flag("recurring", assessment.recurring());
        json.texts("dependsOn", assessment.dependsOn());
        json.object("blocked", () -> blocked(assessment.blockedBy()));
        json.texts("contradictions", assessment.contradictions());
        json.array("findings", assessment.findings(), finding -> finding(json, finding));
        json.array("clocks", assessment.clocks(), this::clock);
    }

    private void blocked(List<IsBlocked> by) {
        json.flag("is", !by.isEmpty());
        json.texts(
                "by", by.stream().filter(IsBlocked::direct).map(IsBlocked::by).toList());
        json.texts(
                "inTheEnd",
                by.stream().filter(IsBlocked::last).map(IsBlocked::by).toList());
    }

    static void finding(JsonOutput json, Finding finding) {
        json.object(() -> {
            json.text("kind", finding.kind());
            json.text("message", finding.message());
        });
    }

    private void clock(ReplyClock clock) {
        json.object(() -> {
            json.text("id", clock.id());
            json.text("title", clock.title());
            json.text("starts", clock.starts());
            json.text("due", clock.due());
            json.flag("late", clock.late());
            json.text("citation", clock.citationInWords());
            json.flag("checked", clock.checked());
        });
    }
}
