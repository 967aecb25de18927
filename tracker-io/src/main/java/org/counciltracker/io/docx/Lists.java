package org.counciltracker.io.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The lists that a document defines, as its numbering part has them. */
final class Lists {

    /** Levels beyond this are none. */
    static final int LEVELS = 9;

    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, ListUse> uses = new HashMap<>();

    private record Pattern(
            Map<Integer, ListLevel> levels,
            @Nullable String style,
            @Nullable String styleLink) {}

    /** A list in use: a pattern, with what this list does otherwise. */
    private record ListUse(String pattern, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

    Lists() {}

    void read(Xml xml) throws UnreadableException {
        xml.children(root -> xml.children(name -> {
            if (name.equals("w:abstractNum")) {
                pattern(xml);
            } else if (name.equals("w:num")) {
                use(xml);
            }
        }));
    }

    private void pattern(Xml xml) throws UnreadableException {
        String id = xml.attribute("w:abstractNumId", "");
        Map<Integer, ListLevel> levels = new HashMap<>();
        String[] styles = new String[2];
        xml.children(name -> {
            switch (name) {
                case "w:lvl" -> levels.put(xml.number("w:ilvl", 0), ListLevelReader.read(xml));
                case "w:styleLink" -> styles[0] = xml.attribute("w:val");
                case "w:numStyleLink" -> styles[1] = xml.attribute("w:val");
                default -> {}
            }
        });
        patterns.put(id, new Pattern(levels, styles[0], styles[1]));
    }

    private void use(Xml xml) throws UnreadableException {
        String id = xml.attribute("w:numId", "");
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        String[] pattern = {""};
        xml.children(name -> {
            if (name.equals("w:abstractNumId")) {
                pattern[0] = xml.attribute("w:val", "");
            } else if (name.equals("w:lvlOverride")) {
                int level = xml.number("w:ilvl", 0);
                xml.children(inner -> {
                    if (inner.equals("w:startOverride")) {
                        starts.put(level, xml.number("w:val", 1));
                    } else if (inner.equals("w:lvl")) {
                        levels.put(level, ListLevelReader.read(xml));
                    }
                });
            }
        });
        uses.put(id, new ListUse(pattern[0], levels, starts));
    }

    /** Returns what counts a list: lists of one pattern count on where another left off. Null where there is no such list. */
    @Nullable
    String counter(String list) {
        ListUse use = uses.get(list);
        return use == null || !patterns.containsKey(use.pattern()) ? null : linked(use.pattern());
    }

    /** Returns a level of a list. */
    ListLevel level(String list, int level) {
        ListUse use = Objects.requireNonNull(uses.get(list));
        ListLevel own = use.levels().get(level);
        Pattern pattern = Objects.requireNonNull(patterns.get(linked(use.pattern())));
        ListLevel found = own == null ? pattern.levels().getOrDefault(level, ListLevel.PLAIN) : own;
        Integer start = use.starts().get(level);
        return start == null ? found : found.startingAt(start);
    }

    /** Returns whether a list starts a level anew with the first paragraph that uses it. */
    boolean startsAnew(String list, int level) {
        return Objects.requireNonNull(uses.get(list)).starts().containsKey(level);
    }

    /** Returns the level that a list gives to one of these styles, the nearest first; 0 where it names none of them. */
    int levelOf(String list, List<String> styles) {
        for (String style : styles) {
            for (int i = 0; i < LEVELS; i++) {
                if (style.equals(level(list, i).style())) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** A pattern may leave all to a list style, which another pattern defines. */
    private String linked(String id) {
        Pattern pattern = patterns.get(id);
        String style = pattern == null || !pattern.levels().isEmpty() ? null : pattern.styleLink();
        return style == null
                ? id
                : patterns.entrySet().stream()
                        .filter(entry -> style.equals(entry.getValue().style()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst()
                        .orElse(id);
    }
}
