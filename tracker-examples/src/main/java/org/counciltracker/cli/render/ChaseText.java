package org.counciltracker.cli.render;

import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Exemption;
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
    private final Lines lines;

    private ChaseText(AssessedTracker assessed, Page page) {
        this.assessed = assessed;
        this.page = page;
        this.lines = new Lines(page);
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
        FootText.toConfirm(assessed, text.lines);
        FootText.notes(assessed, "", text.lines);
        text.lines.gap();
        text.lines.paragraph(Wording.totals(assessed));
        FootText.judgedBy(assessed.rulePacks(), text.lines);
        return text.lines.toString();
    }

    private void head() {
        Tracker tracker = assessed.tracker();
        if (!tracker.title().isBlank()) {
            lines.heading(tracker.title());
        }
        lines.paragraph("%s as of %s"
                .formatted(
                        tracker.source(), DateWords.withWeekday(assessed.asOf().date())));
        if (!assessed.chasingLists().isEmpty()) {
            Wording.caution(assessed).ifPresent(caution -> lines.paragraph("Mind: " + caution));
        }
    }

    private void list(ChasingList list) {
        lines.heading("%s: %s"
                .formatted(
                        Wording.partyWithContact(list),
                        Wording.count(list.chases().size(), "item")));
        lines.line(2, respondBy(list));
        if (list.exempt() > 0) {
            lines.line(
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
        lines.gap();
        String level = Tone.of(chase.level()).of(Wording.of(chase.level()), page);
        lines.laidOut(
                "  %s: %s\n".formatted(Wrapping.oneLine(chase.item().reference().toString()), level));
        Exemption exemption = assessment.exemption();
        if (exemption != null) {
            lines.line(4, "NOT FOR THE PUBLIC: " + exemption.basis());
        }
        if (!chase.item().text().isBlank()) {
            shortened("Asked: " + chase.item().text(), LINES_ASKED);
        }
        String due = Wording.due(chase.item());
        if (!due.isBlank()) {
            lines.line(4, "Due: " + due);
        }
        lines.line(4, "Why: " + String.join(" ", chase.reasons()));
        lines.line(4, "Standing: " + Wording.standing(assessment));
        lastReceived(chase);
    }

    private void lastReceived(Chase chase) {
        Update update = chase.lastReceived();
        if (update == null) {
            boolean later = chase.item().updates().stream().anyMatch(entry -> !entry.isBlank());
            lines.line(
                    4,
                    later
                            ? "Nothing received by this day; what is dated later isn't counted."
                            : "Nothing received yet.");
            return;
        }
        String on = update.latestDate().map(date -> ", " + date.inWords()).orElse(", without a date");
        shortened("Last received%s%s: %s".formatted(on, before(update), Wording.words(update)), LINES_RECEIVED);
    }

    /** The same words once more are no news, and clerks want to see it. */
    private static String before(Update update) {
        int before = update.dates().size() - 1;
        return before < 1 ? "" : ", and the same on %s".formatted(Wording.count(before, "earlier date"));
    }

    private void shortened(String words, int most) {
        lines.line(4, Wrapping.shortened(words, page.width() - 6, most));
    }
}
