package org.counciltracker.cli.render;

import java.util.List;
import org.counciltracker.assessment.Chase;
import org.counciltracker.assessment.ChasingList;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.text.DateWords;

/** Whom to chase, for what, and by when. */
final class ChasingText {

    private ChasingText() {}

    static void append(StringBuilder text, List<ChasingList> lists, Page page) {
        if (lists.isEmpty()) {
            return;
        }
        text.append('\n').append(Tone.STRONG.of("To chase", page)).append('\n');
        for (ChasingList list : lists) {
            String party = list.party() == null
                    ? "Items that name nobody"
                    : list.party().name();
            String by = list.respondBy() == null ? "" : ", to respond by " + DateWords.of(list.respondBy());
            text.append(Wrapping.indented(2, 4, party + by, page.width()));
            for (Chase chase : list.chases()) {
                String why = String.join(" ", chase.reasons());
                String what = "%s: %s. %s".formatted(chase.item().reference(), Wording.of(chase.level()), why);
                text.append(Wrapping.indented(4, 6, what, page.width()));
            }
        }
    }
}
