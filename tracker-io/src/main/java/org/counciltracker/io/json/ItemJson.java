package org.counciltracker.io.json;

import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Evidence;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Overdue;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Staleness;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.ItemDetails;
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
        json.object(() -> {
            json.texts("dates", update.dates());
            json.text("text", update.text());
        });
    }

    private void verdict(Assessment assessment) {
        json.text("status", assessment.status());
        json.text("closure", assessment.closure());
        json.text("confidence", assessment.confidence());
        json.text("rag", assessment.rag());
        json.object("overdue", () -> overdue(assessment.overdue()));
        json.object("stale", () -> stale(assessment.stale()));
        json.object("exempt", () -> exempt(assessment.exemption()));
        json.flag("recurring", assessment.recurring());
        json.texts("dependsOn", assessment.dependsOn());
        json.texts("contradictions", assessment.contradictions());
    }

    private void overdue(Overdue overdue) {
        json.flag("is", overdue.is());
        json.number("days", overdue.days());
        json.text("band", overdue.band());
    }

    private void stale(Staleness stale) {
        json.flag("is", stale.is());
        json.number("days", stale.days());
        json.number("meetingsMissed", stale.meetingsMissed());
    }

    private void exempt(@Nullable Exemption exemption) {
        json.flag("is", exemption != null);
        json.text("basis", exemption == null ? null : exemption.basis());
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
            json.texts("absent", proposal.absent());
        });
    }

    private void evidence(Evidence evidence) {
        json.object(() -> {
            json.text("field", evidence.field());
            json.number("index", evidence.index());
            json.number("start", evidence.start());
            json.number("end", evidence.end());
            json.text("quote", evidence.quote());
        });
    }
}
