package org.counciltracker.io.json;

import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.Conclusion.Checked;
import org.counciltracker.model.Measure;
import org.counciltracker.model.Measure.Better;
import org.counciltracker.model.PrintedChange;
import org.counciltracker.model.Reading;
import org.counciltracker.model.StatedTotal;

/** Writes what a document counts: its measures and the totals it states, each with the verdict on it. */
final class MeasureJson {

    private final JsonOutput json;

    MeasureJson(JsonOutput json) {
        this.json = json;
    }

    void measure(AssessedMeasure assessed) {
        Measure measure = assessed.measure();
        json.object(() -> {
            json.text("key", measure.key());
            json.text("name", measure.name());
            json.text("priority", measure.priority());
            json.text("unit", measure.unit());
            json.decimal("target", measure.target());
            Better better = assessed.better();
            json.flagOrNull("higherIsBetter", better == null ? null : better == Better.HIGHER);
            json.flag("betterSupposed", assessed.isBetterSupposed());
            json.array("readings", measure.readings(), this::reading);
            json.array("changes", measure.changes(), this::change);
            json.textUnlessBlank("place", measure.place());
            json.text("rag", assessed.rag());
            json.flagOrNull("meetsTarget", assessed.meetsTarget().orElse(null));
            json.text("directionOfTravel", assessed.direction());
            json.array("findings", assessed.findings(), finding -> ItemJson.finding(json, finding));
            json.array("checks", assessed.checks(), this::check);
            json.array("explanation", assessed.explanation(), step -> StepJson.write(json, step));
        });
    }

    private void reading(Reading reading) {
        json.object(() -> {
            json.text("label", reading.label());
            json.text("period", reading.period());
            json.decimal("value", reading.value());
            json.text("text", reading.text());
        });
    }

    private void change(PrintedChange change) {
        json.object(() -> {
            json.number("from", change.from());
            json.number("to", change.to());
            json.text("kind", change.kind());
            json.decimal("value", change.value());
            json.text("text", change.text());
        });
    }

    void total(CheckedTotal checked) {
        StatedTotal total = checked.total();
        json.object(() -> {
            json.text("key", total.key());
            json.text("rag", total.rating());
            json.text("status", total.status());
            json.number("count", total.count());
            json.text("meaning", total.meaning());
            json.array("themes", total.themes(), this::theme);
            json.text("text", total.text());
            json.textUnlessBlank("place", total.place());
            json.flagOrNull("reconciles", checked.checks().isEmpty() ? null : checked.reconciles());
            json.array("checks", checked.checks(), this::check);
            json.array("explanation", checked.explanation(), step -> StepJson.write(json, step));
        });
    }

    private void theme(StatedTotal.Theme theme) {
        json.object(() -> {
            json.text("text", theme.text());
            json.number("items", theme.items());
        });
    }

    private void check(Checked check) {
        json.object(() -> {
            json.text("of", check.of());
            json.text("printed", check.printed());
            json.text("reckoned", check.reckoned());
            json.flag("agrees", check.agrees());
            json.text("message", check.message());
        });
    }
}
