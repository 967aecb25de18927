package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.List;
import org.counciltracker.io.html.Looks.Part;
import org.counciltracker.io.table.Place;
import org.counciltracker.io.table.UnreadableException;
import org.counciltracker.model.Shading;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the rows of one table by their groups, and what stands in it beside them, such as its caption. Not thread-safe. */
final class TableParts {

    /** The rows of a head, a body or a foot, which no cell reaches out of. */
    record Group(List<Element> rows, @Nullable Shading fill) {}

    private final Page page;
    private final Place place;
    private final List<Group> groups = new ArrayList<>();
    private final List<Group> feet = new ArrayList<>();
    private final List<Element> loose = new ArrayList<>();
    private boolean open;

    private TableParts(Page page, Place place) {
        this.page = page;
        this.place = place;
    }

    static TableParts of(Page page, Element table, Place place, int depth) throws UnreadableException {
        TableParts parts = new TableParts(page, place);
        parts.gather(table, null, depth);
        return parts;
    }

    /** Returns the groups as they are shown: feet last, wherever they stand. */
    List<Group> groups() {
        List<Group> shown = new ArrayList<>(groups);
        shown.addAll(feet);
        return shown;
    }

    List<Element> loose() {
        return loose;
    }

    /** Gathers what is in an element, and returns whether there were rows. */
    private boolean gather(Element element, @Nullable Group group, int depth) throws UnreadableException {
        page.budget().descend(depth, place.toString());
        boolean found = false;
        for (Element child : element.children()) {
            Looks looks = page.looks(child);
            if (looks.part() == Part.ROW) {
                (group == null ? ungrouped() : group).rows().add(child);
                found = true;
            } else if (!Unread.take(child, looks, page, place)) {
                found |= other(child, looks, group, depth);
            }
        }
        return found;
    }

    private boolean other(Element child, Looks looks, @Nullable Group group, int depth) throws UnreadableException {
        if (looks.part() == Part.TABLE || child.normalName().equals("caption")) {
            loose.add(child);
            return false;
        }
        Group inner = group;
        if (isGroup(child)) {
            inner = new Group(new ArrayList<>(), looks.fill());
            (child.normalName().equals("tfoot") ? feet : groups).add(inner);
            open = false;
        }
        int before = loose.size();
        boolean found = gather(child, inner, depth + 1);
        if (!found) {
            loose.subList(before, loose.size()).clear();
            if (!child.text().isBlank()) {
                loose.add(child);
            }
        }
        return found;
    }

    /** Rows that stand in no group make one with their neighbours. */
    private Group ungrouped() {
        if (!open) {
            groups.add(new Group(new ArrayList<>(), null));
            open = true;
        }
        return groups.get(groups.size() - 1);
    }

    private static boolean isGroup(Element element) {
        return switch (element.normalName()) {
            case "thead", "tbody", "tfoot" -> true;
            default -> element.attr("role").equals("rowgroup");
        };
    }
}
