package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.TrackerItem;

/**
 * Parts "Housing and Finance" where the document's other items have both "Housing" and "Finance" to answer alone; by itself neither
 * tells whether it is a name or half of one. This class has no state.
 */
final class JointNames {

    private static final Pattern JOINED = Pattern.compile("(?i)\\s+(?:and|with|&|\\+)\\s+|,\\s+");

    private JointNames() {}

    /** Returns the items, those names parted of which both halves stand alone elsewhere. */
    static List<TrackerItem> parted(List<TrackerItem> items) {
        Set<String> known = new HashSet<>();
        for (TrackerItem item : items) {
            item.details().responsible().forEach(party -> known.add(folded(party.name())));
        }
        return items.stream().map(item -> parted(item, known)).toList();
    }

    private static TrackerItem parted(TrackerItem item, Set<String> known) {
        List<ResponsibleParty> parties = new ArrayList<>();
        for (ResponsibleParty party : item.details().responsible()) {
            for (ResponsibleParty part : parts(party, known)) {
                if (!parties.contains(part)) {
                    parties.add(part);
                }
            }
        }
        return parties.equals(item.details().responsible())
                ? item
                : item.withDetails(item.details().withResponsible(parties));
    }

    private static List<ResponsibleParty> parts(ResponsibleParty party, Set<String> known) {
        String name = party.name();
        Matcher joined = JOINED.matcher(name);
        while (joined.find()) {
            String left = name.substring(0, joined.start());
            String right = name.substring(joined.end());
            if (known.contains(folded(left)) && known.contains(folded(right))) {
                return List.of(ResponsibleParty.of(left), ResponsibleParty.of(right));
            }
        }
        return List.of(party);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
