package org.counciltracker.io.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of a document's lists, and says what is printed before each. Not thread-safe. */
final class ListCounter {

    private static final int MOST_TEXT = 60;
    private static final String BULLET = "•";

    private final Lists lists;
    private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListCounter(Lists lists) {
        this.lists = lists;
    }

    /**
     * What is printed before a paragraph.
     *
     * @param text the number or bullet
     * @param bullet whether it only marks the paragraph, and says nothing of its own
     * @param spaced whether there is room behind it
     */
    record Label(String text, boolean bullet, boolean spaced) {
        static final Label NONE = new Label("", true, false);

        String before(String words) {
            return words.isEmpty() ? text : text + (spaced && !text.isEmpty() ? " " : "") + words;
        }
    }

    /** Counts one more paragraph. */
    Label next(String list, int asked) {
        String counter = lists.counter(list);
        if (counter == null) {
            return Label.NONE;
        }
        int level = Math.min(Lists.LEVELS - 1, Math.max(0, asked));
        @Nullable Integer[] count = counts.computeIfAbsent(counter, key -> new @Nullable Integer[Lists.LEVELS]);
        ListLevel here = lists.level(list, level);
        boolean anew = begun.add(list + "/" + level) && lists.startsAnew(list, level);
        Integer last = count[level];
        count[level] = last == null || anew ? here.start() : last + 1;
        for (int i = 0; i < level; i++) {
            if (count[i] == null) {
                count[i] = lists.level(list, i).start();
            }
        }
        for (int below = level + 1; below < Lists.LEVELS; below++) {
            int restart = lists.level(list, below).restart();
            if (restart < 0 || restart > level) {
                count[below] = null;
            }
        }
        return new Label(text(list, here, count), here.format().isBullet(), here.spaced());
    }

    private String text(String list, ListLevel here, @Nullable Integer[] count) {
        if (here.format().isBullet()) {
            return bullet(here.text());
        }
        StringBuilder text = new StringBuilder();
        String pattern = here.text().length() > MOST_TEXT ? here.text().substring(0, MOST_TEXT) : here.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                int level = digit - '1';
                Integer number = count[level];
                NumberForm form = lists.level(list, level).format();
                NumberForm shown = here.legal() && !form.kind().startsWith("decimal") ? NumberForm.DECIMAL : form;
                text.append(number == null ? "" : shown.write(number));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString().strip();
    }

    /** Bullets are mostly letters of symbol fonts, which mean another thing without them. */
    private static String bullet(String text) {
        String mark = text.strip();
        boolean plain = mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0)) && mark.charAt(0) < '\uE000';
        return plain ? mark : mark.isEmpty() ? "" : BULLET;
    }
}
