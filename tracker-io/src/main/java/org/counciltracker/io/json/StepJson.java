package org.counciltracker.io.json;

import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Quote;
import org.jspecify.annotations.Nullable;

/** Writes one step of an explanation: what was concluded, by which rule, from which words. */
final class StepJson {

    private StepJson() {}

    static void write(JsonOutput json, ExplanationStep step) {
        Proposal proposal = step.proposal();
        json.object(() -> {
            json.text("concludes", proposal.conclusion().aspect().label());
            json.text("value", proposal.conclusion().value());
            json.text("rule", proposal.rule().id());
            json.text("title", proposal.rule().title());
            json.text("basis", proposal.rule().basis());
            json.text("pack", proposal.rule().pack());
            json.flag("decided", step.decided());
            json.array("evidence", proposal.evidence(), evidence -> evidence(json, evidence));
            json.texts("facts", proposal.facts());
            json.texts("absent", proposal.absent());
        });
    }

    private static void inherited(JsonOutput json, Quote.@Nullable Source source) {
        if (source == null) {
            json.text("inherited", null);
        } else {
            json.object("inherited", () -> {
                json.text("from", source.reference());
                json.text("quote", source.words());
            });
        }
    }

    private static void evidence(JsonOutput json, Quote evidence) {
        json.object(() -> {
            json.text("field", evidence.field());
            json.number("index", evidence.index());
            json.number("start", evidence.start());
            json.number("end", evidence.end());
            json.text("quote", evidence.quote());
            inherited(json, evidence.source());
        });
    }
}
