package org.counciltracker.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.parties.PartiesFile;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.Update;
import org.counciltracker.parties.Parties;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.text.DateWords;

/** Writes a mail to each party that is to be chased. Sending it is left to the application. */
public final class ChaseByMail {

    private ChaseByMail() {}

    /**
     * Prints the mails.
     *
     * @param args the tracker, the file of parties, the day to judge at, and the days on which the body meets
     */
    public static void main(String[] args) {
        Tracker tracker = TrackerFiles.read(Path.of(args[0])).tracker();
        Parties parties = PartiesFile.read(Path.of(args[1]));
        AsOf asOf = AsOf.on(LocalDate.parse(args[2]))
                .withMeetings(MeetingCalendar.of(
                        Arrays.stream(args).skip(3).map(LocalDate::parse).toList()));

        // First the names, so that a party written in two ways gets one mail; then, by these names, the addresses.
        AssessedTracker assessed =
                RulesEngine.standard().assess(parties.applyTo(tracker), asOf).withContacts(parties);
        assessed.chasingLists().forEach(list -> System.out.println(mail(list)));
    }

    private static String mail(ChasingList list) {
        String items = Wording.count(list.chases().size(), "item");
        if (list.contact() == null || list.contact().email() == null) {
            return "No address for %s: %s\n".formatted(Wording.party(list), items);
        }
        String day = list.respondBy() == null ? "" : " by " + DateWords.withWeekday(list.respondBy());
        var mail = new StringBuilder("To: %s\nSubject: Please reply%s: %s\n\nDear %s,\n\n%s\n"
                .formatted(list.contact().email(), day, items, list.party(), list.basis()));
        list.hardestFirst().forEach(chase -> mail.append('\n').append(item(chase)));
        return mail.toString();
    }

    private static String item(Chase chase) {
        String head = chase.item().reference() + ", " + Wording.of(chase.level());
        // A mail is easily passed on: what is exempt stays out of it, and the reader learns that there is more.
        if (chase.isExempt()) {
            return head + ". What it says is left out here, since it is not for the public.\n";
        }
        Update last = chase.lastReceived();
        return "%s: %s\n  Why: %s\n  Last received: %s\n"
                .formatted(
                        head,
                        chase.item().text(),
                        String.join(" ", chase.reasons()),
                        last == null
                                ? "nothing yet"
                                : "%s (%s)".formatted(Wording.words(last), Wording.dates(last.dates())));
    }
}
