package org.counciltracker.io.json;

import org.counciltracker.model.Update;

/** Writes an update. */
final class UpdateJson {

    private UpdateJson() {}

    /** Writes its members into the object that was begun. */
    static void members(JsonOutput json, Update update) {
        json.texts("dates", update.dates());
        json.text("period", update.period());
        json.text("text", update.text());
        json.text(
                "inheritedFrom",
                update.inherited() == null ? null : update.inherited().reference());
    }
}
