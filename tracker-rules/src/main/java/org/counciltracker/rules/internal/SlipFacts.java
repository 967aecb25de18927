package org.counciltracker.rules.internal;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.DueWindow;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.due.DueContext;
import org.counciltracker.parse.due.StatedDates;
import org.counciltracker.parse.due.StatedDates.StatedDate;
import org.counciltracker.rules.fact.Slip;
import org.counciltracker.rules.fact.StatedDue;
import org.jspecify.annotations.Nullable;

/** Makes the facts of due dates that moved: in the due cell, and by what updates say. */
final class SlipFacts {

    private final AsOf asOf;

    SlipFacts(AsOf asOf) {
        this.asOf = asOf;
    }

    /** Returns the facts of one item, from its updates with news in the order of their dates. */
    List<Object> of(TrackerItem item, List<Said> news) {
        List<StatedDue> stated = stated(item, news);
        var facts = new ArrayList<Object>(stated);
        slip(item, stated).ifPresent(facts::add);
        return facts;
    }

    private List<StatedDue> stated(TrackerItem item, List<Said> news) {
        var stated = new ArrayList<StatedDue>();
        for (Said said : news) {
            LocalDate date = said.reply().date();
            PartialDate from = date == null ? item.meeting() : PartialDate.of(date);
            int update = said.reply().update();
            var written = new WrittenUpdate(item.updates().get(update), update);
            for (StatedDate found : StatedDates.find(said.text(), new DueContext(from, asOf.meetings()))) {
                var words = new Quote(
                        EvidenceField.UPDATE,
                        update,
                        found.start(),
                        found.end(),
                        said.text().substring(found.start(), found.end()));
                stated.add(new StatedDue(
                        item.key(),
                        update,
                        date,
                        found.start(),
                        found.window().earliest(),
                        found.latest(),
                        false,
                        written.quote(words)));
            }
        }
        if (!stated.isEmpty()) {
            StatedDue last = stated.remove(stated.size() - 1);
            stated.add(new StatedDue(
                    last.item(),
                    last.update(),
                    last.date(),
                    last.position(),
                    last.earliest(),
                    last.latest(),
                    true,
                    last.words()));
        }
        return stated;
    }

    private static Optional<Slip> slip(TrackerItem item, List<StatedDue> stated) {
        DueWindow due = item.due() instanceof DueWindow window ? window : null;
        int inCell = due == null ? 0 : due.revisions().size();
        var proof = new ArrayList<Quote>();
        LocalDate from = first(due);
        LocalDate to = due == null ? null : due.latest();
        if (due != null && inCell > 0) {
            proof.add(new Quote(EvidenceField.DUE, null, 0, due.text().length(), due.text()));
        }
        int inUpdates = 0;
        for (StatedDue one : stated) {
            if (to == null) {
                from = one.latest();
                to = from;
            } else if (one.latest().isAfter(to)) {
                inUpdates++;
                to = one.latest();
                proof.add(one.words());
            }
        }
        if (from == null || to == null || inCell + inUpdates == 0) {
            return Optional.empty();
        }
        return Optional.of(new Slip(
                item.key(),
                inCell + inUpdates,
                inCell,
                from,
                to,
                (int) DAYS.between(from, to),
                (int) MONTHS.between(from.plusDays(1), to.plusDays(1)),
                proof));
    }

    private static @Nullable LocalDate first(@Nullable DueWindow due) {
        if (due == null) {
            return null;
        }
        return due.revisions().stream()
                .map(DueWindow.Reading::latest)
                .min(Comparator.naturalOrder())
                .orElse(due.latest());
    }
}
