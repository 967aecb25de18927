package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Severity;

/**
 * Takes out what stands in the same place on most pages, numbers aside: running heads, page numbers, a key above the table of
 * each page. What stands before the first table stays there once. Not thread-safe.
 */
final class Furniture {

    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final double SAME_PLACE = 5;
    private static final double MOST = 0.4;
    private static final int FEW_ROWS = 4;

    private final List<PageLayout> pages;
    private final Map<String, List<Found>> found = new HashMap<>();

    private Furniture(List<PageLayout> pages) {
        this.pages = pages;
    }

    private record Found(PageLayout page, PageItem item) {

        boolean isAlike(Found other) {
            double fromTop = item.box().top() - other.item.box().top();
            double fromBottom = (page.height() - item.box().bottom())
                    - (other.page.height() - other.item.box().bottom());
            return Math.min(Math.abs(fromTop), Math.abs(fromBottom)) <= SAME_PLACE;
        }
    }

    /** Returns the pages without their furniture, which is noted. */
    static List<PageLayout> takeOut(List<PageLayout> pages, NoteBook notes) {
        return pages.size() < 2 ? pages : new Furniture(pages).takeOut(notes);
    }

    private List<PageLayout> takeOut(NoteBook notes) {
        for (PageLayout page : pages) {
            for (PageItem item : page.items()) {
                if (mayBe(item, page)) {
                    found.computeIfAbsent(pattern(item), key -> new ArrayList<>())
                            .add(new Found(page, item));
                }
            }
        }
        Map<String, List<PageItem>> taken = new LinkedHashMap<>();
        List<PageLayout> bare = new ArrayList<>();
        boolean before = true;
        for (PageLayout page : pages) {
            List<PageItem> left = new ArrayList<>();
            for (PageItem item : page.items()) {
                boolean first = false;
                if (isFurniture(page, item)) {
                    List<PageItem> same = taken.computeIfAbsent(pattern(item), key -> new ArrayList<>());
                    first = same.isEmpty() && before && !isNumbered(item);
                    same.add(item);
                } else {
                    before &= !(item instanceof PageTable);
                    first = true;
                }
                if (first) {
                    left.add(item);
                }
            }
            bare.add(new PageLayout(page.number(), page.height(), left));
        }
        taken.values().forEach(items -> note(items, notes));
        return bare;
    }

    /** A table may be furniture where the page has another one, and it is small. */
    private static boolean mayBe(PageItem item, PageLayout page) {
        return !(item instanceof PageTable table)
                || table.rows().size() < FEW_ROWS
                        && page.items().stream()
                                        .filter(PageTable.class::isInstance)
                                        .count()
                                > 1;
    }

    private boolean isFurniture(PageLayout page, PageItem item) {
        List<Found> same = found.getOrDefault(pattern(item), List.of());
        Found here = new Found(page, item);
        long times = mayBe(item, page)
                ? same.stream()
                        .filter(here::isAlike)
                        .map(each -> each.page().number())
                        .distinct()
                        .count()
                : 0;
        return times >= 2 && times >= MOST * pages.size();
    }

    /** Returns whether the texts differ from page to page, as page numbers do. */
    private boolean isNumbered(PageItem item) {
        return found.getOrDefault(pattern(item), List.of()).stream()
                        .map(each -> each.item().text())
                        .distinct()
                        .count()
                > 1;
    }

    private static String pattern(PageItem item) {
        return DIGITS.matcher(item.text()).replaceAll("#");
    }

    private static void note(List<PageItem> items, NoteBook notes) {
        Set<String> texts = new LinkedHashSet<>();
        items.forEach(item -> texts.add(item.text()));
        boolean numbered = texts.size() > 1;
        notes.add(
                Severity.INFO,
                numbered ? NoteCode.PAGE_FURNITURE : NoteCode.REPEATED_TEXT,
                items.get(0).place().toString(),
                "This stands in the same place on most pages; it was kept once. Repeats: %s.".formatted(items.size()),
                String.join("\n", texts));
    }
}
