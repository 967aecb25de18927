package org.counciltracker.cli.render;

import java.util.List;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.text.DateWords;

/** Whom to chase, for what and by when, as a part of an assessment; {@link ChaseText} tells all of it. */
final class ChasingBriefText {

    private ChasingBriefText() {}

    static void append(List<ChasingList> lists, Lines lines) {
        if (lists.isEmpty()) {
            return;
        }
        lines.heading("To chase");
        for (ChasingList list : lists) {
            String party = Wording.party(list);
            String by = list.respondBy() == null ? "" : ", to respond by " + DateWords.of(list.respondBy());
            lines.line(2, party + by);
            for (Chase chase : list.chases()) {
                String why = String.join(" ", chase.reasons());
                String what = "%s: %s. %s".formatted(chase.item().reference(), Wording.of(chase.level()), why);
                lines.line(4, what);
            }
        }
    }
}
