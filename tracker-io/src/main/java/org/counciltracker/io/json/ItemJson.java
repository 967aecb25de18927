package org.counciltracker.io.json;

import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Quote;
import org.counciltracker.assessment.ReplyClock;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;

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
            json.array("explanation", assessment.explanation(), item::step);
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
        DueJson.write(json, "due", details.due());
        json.array("updates", details.updates(), this::update);
        json.text("statedStatus", details.stated().status());
        json.text("statedRag", details.stated().rag());
        json.text("shading", details.stated().shading());
    }

    private void update(Update update) {
        json.object(() -> UpdateJson.members(json, update));
    }

    private void verdict(Assessment assessment) {
        json.text("status", assessment.status());
        json.text("closure", assessment.closure());
        json.text("confidence", assessment.confidence());
        json.text("rag", assessment.rag());
        FlagsJson.write(json, assessment);
        json.flag("recurring", assessment.recurring());
        json.texts("dependsOn", assessment.dependsOn());
        json.texts("contradictions", assessment.contradictions());
        json.array("clocks", assessment.clocks(), this::clock);
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

    private void step(ExplanationStep step) {
        Proposal proposal = step.proposal();
        json.object(() -> {
            json.text("concludes", proposal.conclusion().aspect().label());
            json.text("value", proposal.conclusion().value());
            json.text("rule", proposal.rule().id());
            json.text("title", proposal.rule().title());
            json.text("basis", proposal.rule().basis());
            json.text("pack", proposal.rule().pack());
            json.flag("decided", step.decided());
            json.array("evidence", proposal.evidence(), this::evidence);
            json.texts("facts", proposal.facts());
            json.texts("absent", proposal.absent());
        });
    }

    private void evidence(Quote evidence) {
        json.object(() -> {
            json.text("field", evidence.field());
            json.number("index", evidence.index());
            json.number("start", evidence.start());
            json.number("end", evidence.end());
            json.text("quote", evidence.quote());
        });
    }
}
