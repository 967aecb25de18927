package org.counciltracker.io.json;

import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.model.Update;
import org.counciltracker.parties.Party;
import org.counciltracker.parties.PartyPlace;
import org.jspecify.annotations.Nullable;

/** Writes what one party is chased for; each item stands alone, so that a list can be used without the tracker. */
final class ChasingJson {

    private final JsonOutput json;

    private ChasingJson(JsonOutput json) {
        this.json = json;
    }

    static void write(JsonOutput json, ChasingList list) {
        new ChasingJson(json).list(list);
    }

    private void list(ChasingList list) {
        Reckoning reckoning = list.reply().reckoning();
        json.object(() -> {
            json.text("party", list.party());
            json.text("email", list.contact() == null ? null : list.contact().email());
            json.text("place", place(list.contact()));
            json.text("respondBy", list.respondBy());
            json.text("basis", list.basis());
            json.text("meeting", reckoning == null ? null : reckoning.meeting());
            json.text("published", reckoning == null ? null : reckoning.published());
            json.number("clearDays", reckoning == null ? null : reckoning.clearDays());
            json.number("leadDays", reckoning == null ? null : reckoning.leadDays());
            json.array("items", list.chases(), this::chase);
        });
    }

    private static @Nullable PartyPlace place(@Nullable Party contact) {
        return contact == null || contact.place() == PartyPlace.UNKNOWN ? null : contact.place();
    }

    private void chase(Chase chase) {
        Assessment assessment = chase.assessment();
        json.object(() -> {
            json.text("key", chase.item().key());
            json.text("reference", chase.item().reference());
            json.text("level", chase.level());
            json.texts("reasons", chase.reasons());
            json.text("text", chase.item().text());
            DueJson.write(json, "due", chase.item());
            json.text("status", assessment.status());
            json.text("rag", assessment.rag());
            FlagsJson.write(json, assessment);
            lastReceived(chase.lastReceived());
        });
    }

    private void lastReceived(@Nullable Update update) {
        if (update == null) {
            json.text("lastReceived", null);
        } else {
            json.object("lastReceived", () -> UpdateJson.members(json, update));
        }
    }
}
