package org.counciltracker.io.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.io.table.Place;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.TrackerItem;

/**
 * Parts "Housing and Finance" where the document's other items have both "Housing" and "Finance" to answer alone; by itself neither
 * tells whether it is a name or half of one. This class has no state.
 */
final class JointNames {

    private static final Pattern JOINED = Pattern.compile("(?i)\\s+(?:and|with|&|\\+)\\s+");

    private JointNames() {}

    /** Returns the items, those names parted of which both halves stand alone elsewhere, and notes which. */
    static List<TrackerItem> parted(List<TrackerItem> items, NoteBook notes) {
        Set<String> known = new HashSet<>();
        for (TrackerItem item : items) {
            item.details().responsible().forEach(party -> known.add(folded(party.name())));
        }
        Set<String> joint = new TreeSet<>();
        List<TrackerItem> parted =
                items.stream().map(item -> parted(item, known, joint)).toList();
        if (!joint.isEmpty()) {
            notes.info(
                    NoteCode.JOINT_RESPONSIBILITY,
                    Place.line(1),
                    "Both halves of these names stand alone elsewhere, so each was read as two parties: %s."
                            .formatted(String.join("; ", joint)),
                    null);
        }
        return parted;
    }

    private static TrackerItem parted(TrackerItem item, Set<String> known, Set<String> joint) {
        List<ResponsibleParty> parties = new ArrayList<>();
        for (ResponsibleParty party : item.details().responsible()) {
            List<ResponsibleParty> parts = parts(party, known);
            if (parts.size() > 1) {
                joint.add(party.name());
            }
            for (ResponsibleParty part : parts) {
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
