package org.counciltracker.cli.render;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.DueDate;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.Update;
import org.counciltracker.text.DateWords;

/** Whom to chase for the items of one tracker, for the terminal: a block for each party, then what else to look at. */
public final class ChaseText {

    /** Enough to know which item it is; the tracker has the rest. */
    private static final int LINES_ASKED = 2;

    /** Enough to see whether the words are an answer; the other formats give them whole. */
    private static final int LINES_RECEIVED = 5;

    private final AssessedTracker assessed;
    private final Page page;
    private final StringBuilder text = new StringBuilder();

    private ChaseText(AssessedTracker assessed, Page page) {
        this.assessed = assessed;
        this.page = page;
    }

    /**
     * Returns the text.
     *
     * @param assessed the tracker
     * @param page what it is laid out for
     * @return lines that fit, each with its end
     */
    public static String of(AssessedTracker assessed, Page page) {
        var text = new ChaseText(assessed, page);
        text.head();
        assessed.chasingLists().forEach(text::list);
        text.toConfirm();
        text.notes();
        text.text.append('\n');
        text.line(0, Wording.totals(assessed));
        return text.text.toString();
    }

    private void head() {
        Tracker tracker = assessed.tracker();
        if (!tracker.title().isBlank()) {
            heading(tracker.title());
        }
        line(
                0,
                "%s as of %s"
                        .formatted(
                                tracker.source(),
                                DateWords.withWeekday(assessed.asOf().date())));
    }

    private void list(ChasingList list) {
        text.append('\n');
        heading("%s: %s"
                .formatted(
                        Wording.partyWithContact(list),
                        Wording.count(list.chases().size(), "item")));
        line(2, respondBy(list));
        if (list.exempt() > 0) {
            line(
                    2,
                    "%s of this list %s NOT FOR THE PUBLIC: mind whom it is sent to."
                            .formatted(Wording.count(list.exempt(), "item"), list.exempt() == 1 ? "is" : "are"));
        }
        list.hardestFirst().forEach(this::chase);
    }

    private String respondBy(ChasingList list) {
        Reckoning reckoning = list.reply().reckoning();
        if (reckoning != null) {
            return "Respond by %s (%s).".formatted(DateWords.withWeekday(reckoning.day()), Wording.of(reckoning));
        }
        return assessed.asOf().meetings().isKnown()
                ? list.basis()
                : list.basis() + " Give them with --meetings to have one reckoned.";
    }

    private void chase(Chase chase) {
        Assessment assessment = chase.assessment();
        text.append('\n');
        String level = Tone.of(chase.level()).of(Wording.of(chase.level()), page);
        text.append(
                "  %s: %s\n".formatted(Wrapping.oneLine(chase.item().reference().toString()), level));
        Exemption exemption = assessment.exemption();
        if (exemption != null) {
            line(4, "NOT FOR THE PUBLIC: " + exemption.basis());
        }
        if (!chase.item().text().isBlank()) {
            shortened("Asked: " + chase.item().text(), LINES_ASKED);
        }
        DueDate due = chase.item().due();
        if (due != null && !due.text().isBlank()) {
            line(4, "Due: " + due.text());
        }
        line(4, "Why: " + String.join(" ", chase.reasons()));
        line(4, "Standing: " + Wording.standing(assessment));
        lastReceived(chase);
    }

    private void lastReceived(Chase chase) {
        Update update = chase.lastReceived();
        if (update == null) {
            boolean later = chase.item().updates().stream().anyMatch(entry -> !entry.isBlank());
            line(
                    4,
                    later
                            ? "Nothing received by this day; what is dated later isn't counted."
                            : "Nothing received yet.");
            return;
        }
        String on = update.latestDate().map(date -> ", " + date.inWords()).orElse(", without a date");
        shortened("Last received%s%s: %s".formatted(on, before(update), update.text()), LINES_RECEIVED);
    }

    /** The same words once more are no news, and clerks want to see it. */
    private static String before(Update update) {
        int before = update.dates().size() - 1;
        return before < 1 ? "" : ", and the same on %s".formatted(Wording.count(before, "earlier date"));
    }

    private void toConfirm() {
        if (!assessed.toConfirm().isEmpty()) {
            text.append('\n');
            heading("For the committee to confirm as done");
            line(2, assessed.toConfirm().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private void notes() {
        List<Note> telling = assessed.notes().stream()
                .filter(note -> note.severity() != Severity.INFO)
                .toList();
        if (telling.isEmpty()) {
            return;
        }
        text.append('\n');
        heading("Notes");
        for (Note note : telling) {
            String place = note.place().isBlank() ? "" : ", " + note.place();
            line(2, "%s%s: %s".formatted(Wording.of(note.severity()), place, note.message()));
        }
    }

    private void heading(String words) {
        Wrapping.wrap(words, page.width())
                .forEach(line -> text.append(Tone.STRONG.of(line, page)).append('\n'));
    }

    private void line(int indent, String words) {
        text.append(Wrapping.indented(indent, indent == 0 ? 0 : indent + 2, words, page.width()));
    }

    private void shortened(String words, int lines) {
        text.append(Wrapping.indented(4, 6, Wrapping.shortened(words, page.width() - 6, lines), page.width()));
    }
}
