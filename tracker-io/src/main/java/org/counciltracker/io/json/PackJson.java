package org.counciltracker.io.json;

import org.counciltracker.assessment.PackIdentity;

/** Writes what tells one rule pack from every other. */
final class PackJson {

    private PackJson() {}

    static void write(JsonOutput json, PackIdentity pack) {
        json.object(() -> {
            json.text("name", pack.name());
            json.text("version", pack.version());
            json.text("sha256", pack.sha256());
        });
    }
}
