package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.Inherited;
import org.counciltracker.model.InheritedCell;
import org.counciltracker.model.InheritedCells;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.parse.AsAbove;
import org.counciltracker.rules.fact.Inherits;
import org.counciltracker.rules.fact.Inherits.Cell;
import org.jspecify.annotations.Nullable;

/** Makes the facts of cells that say "as above". */
final class InheritedFacts {

    private InheritedFacts() {}

    static List<Inherits> of(TrackerItem item) {
        var facts = new ArrayList<Inherits>();
        for (int index = 0; index < item.updates().size(); index++) {
            Update update = item.updates().get(index);
            Inherited from = update.inherited();
            if (from != null || AsAbove.is(update.text())) {
                String text = update.text();
                facts.add(new Inherits(
                        item.key(),
                        Cell.UPDATES,
                        index,
                        text,
                        from == null ? null : from.from(),
                        from == null ? null : from.reference(),
                        List.of(new Quote(EvidenceField.UPDATE, index, 0, text.length(), text))));
            }
        }
        InheritedCells cells = item.details().inherited();
        if (item.due() != null && (cells.due() != null || AsAbove.is(item.due().text()))) {
            String text = item.due().text();
            facts.add(cell(
                    item,
                    Cell.DUE,
                    text,
                    cells.due(),
                    List.of(new Quote(EvidenceField.DUE, null, 0, text.length(), text))));
        }
        boolean pointsAtNothing = item.responsible().size() == 1
                && AsAbove.is(item.responsible().get(0).name());
        if (cells.responsible() != null) {
            facts.add(cell(item, Cell.RESPONSIBLE, cells.responsible().written(), cells.responsible(), List.of()));
        } else if (pointsAtNothing) {
            facts.add(cell(item, Cell.RESPONSIBLE, item.responsible().get(0).name(), null, List.of()));
        }
        return facts;
    }

    private static Inherits cell(
            TrackerItem item, Cell cell, String written, @Nullable InheritedCell above, List<Quote> proof) {
        return new Inherits(
                item.key(),
                cell,
                -1,
                written,
                above == null ? null : above.from(),
                above == null ? null : above.reference(),
                proof);
    }
}
