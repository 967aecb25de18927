package org.counciltracker.io.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.assessment.RespondBy.Reckoning;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.model.Exemption;
import org.counciltracker.model.Note;
import org.counciltracker.model.Severity;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.text.DateWords;
import org.jspecify.annotations.Nullable;

/** The chasing lists of one tracker as blocks of Markdown, with a blank line between any two. */
final class ChasingMarkdown {

    private final AssessedTracker assessed;
    private final StringBuilder text = new StringBuilder();

    private ChasingMarkdown(AssessedTracker assessed) {
        this.assessed = assessed;
    }

    static String of(AssessedTracker assessed) {
        var markdown = new ChasingMarkdown(assessed);
        markdown.head();
        assessed.chasingLists().forEach(markdown::list);
        markdown.toConfirm();
        markdown.notes();
        if (!assessed.rulePacks().isEmpty()) {
            markdown.block(MarkdownText.of(Wording.judgedBy(assessed.rulePacks())));
        }
        return markdown.text.toString();
    }

    private void head() {
        Tracker tracker = assessed.tracker();
        String name = tracker.title().isBlank() ? tracker.source() : tracker.title();
        block("# To chase" + (name.isBlank() ? "" : ": " + MarkdownText.of(name)));
        String source = tracker.source().isBlank() || tracker.title().isBlank()
                ? ""
                : "From " + MarkdownText.of(tracker.source()) + ", as";
        block("%s of %s. %s"
                .formatted(
                        source.isEmpty() ? "As" : source,
                        DateWords.withWeekday(assessed.asOf().date()),
                        Wording.totals(assessed)));
        if (!assessed.chasingLists().isEmpty()) {
            Wording.caution(assessed).ifPresent(caution -> block("**%s**".formatted(MarkdownText.of(caution))));
        }
        // The lists go to those who are chased, and why no day could be reckoned is for those who send them.
        assessed.chasingLists().stream()
                .filter(list -> list.reply().reckoning() == null)
                .map(list -> MarkdownText.of("By when to reply: " + list.basis()))
                .distinct()
                .forEach(this::block);
    }

    private void list(ChasingList list) {
        block("## %s: %s"
                .formatted(
                        MarkdownText.of(Wording.partyWithContact(list)),
                        Wording.count(list.chases().size(), "item")));
        block(replyBy(list));
        if (list.exempt() > 0) {
            block("**This list names %s that %s not for the public.**"
                    .formatted(Wording.count(list.exempt(), "item"), list.exempt() == 1 ? "is" : "are"));
        }
        list.hardestFirst().forEach(this::chase);
    }

    private static String replyBy(ChasingList list) {
        Reckoning reckoning = list.reply().reckoning();
        return reckoning == null
                ? "Please reply in time for the next meeting."
                : "Please reply by **%s** (%s)."
                        .formatted(DateWords.withWeekday(reckoning.day()), Wording.of(reckoning));
    }

    private void chase(Chase chase) {
        block("### %s: %s".formatted(MarkdownText.of(chase.item().reference().toString()), Wording.of(chase.level())));
        Exemption exemption = chase.assessment().exemption();
        if (exemption != null) {
            block("**Not for the public:** " + MarkdownText.of(exemption.basis()));
        }
        if (!chase.item().text().isBlank()) {
            block(MarkdownText.of(chase.item().text()));
        }
        block("- Due: %s\n- Why: %s\n- Standing: %s"
                .formatted(
                        due(chase.item()),
                        MarkdownText.of(String.join(" ", chase.reasons())),
                        Wording.standing(chase.assessment())));
        lastReceived(chase.lastReceived());
    }

    private static String due(TrackerItem item) {
        String due = Wording.due(item);
        return due.isBlank() ? "no date given" : MarkdownText.of(due);
    }

    private void lastReceived(@Nullable Update update) {
        if (update == null) {
            block("Nothing received yet.");
            return;
        }
        String dates = Wording.dates(update.dates());
        block("Last received, %s:".formatted(dates));
        block("> " + MarkdownText.of(Wording.words(update)));
    }

    private void toConfirm() {
        if (!assessed.toConfirm().isEmpty()) {
            block("## For the committee to confirm as done");
            block(assessed.toConfirm().stream()
                    .map(reference -> MarkdownText.of(reference.toString()))
                    .collect(Collectors.joining(", ")));
        }
    }

    private void notes() {
        List<Note> telling = assessed.notes().stream()
                .filter(note -> note.severity() != Severity.INFO)
                .toList();
        if (!telling.isEmpty()) {
            block("## Notes");
            block(telling.stream().map(ChasingMarkdown::note).collect(Collectors.joining("\n")));
        }
    }

    private static String note(Note note) {
        String place = note.place().isBlank() ? "" : ", " + MarkdownText.of(note.place());
        return "- %s%s: %s".formatted(Wording.of(note.severity()), place, MarkdownText.of(note.message()));
    }

    private void block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
    }
}
