package org.counciltracker.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The texts that cells share, each kept once. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    static SharedStrings read(WorkbookParts parts, String part, Budget budget) throws UnreadableException {
        SharedStrings strings = new SharedStrings();
        if (!parts.has(part)) {
            return strings;
        }
        PartXml xml = parts.open(part);
        while (xml.next()) {
            if (xml.isStart("si")) {
                strings.texts.add(PlainText.ofRuns(xml));
                // Each stands in some cell, so there can't be more of them than cells.
                if (strings.texts.size() > budget.most(Limit.CELLS)) {
                    throw Limit.CELLS.exceeded(part, budget.most(Limit.CELLS));
                }
            }
        }
        return strings;
    }

    /** Returns a text by its number, or null where there is none of that number. */
    @Nullable
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }
}
