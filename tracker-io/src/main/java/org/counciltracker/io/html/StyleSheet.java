package org.counciltracker.io.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own style sheets that can be told without laying the page out.
 *
 * <p>Rules for print, for states such as {@code :hover}, and for every other row ({@code :nth-child}) are left out: what they
 * colour, they only adorn.
 */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|<!--|-->");
    private static final int MOST_RULES = 2_000;

    private record Rule(Selector selector, String declarations, int number) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private int count;

    StyleSheet() {}

    /** Adds the rules of one {@code <style>} element. */
    void add(String css) {
        String text = COMMENT.matcher(css).replaceAll(" ");
        int at = 0;
        while (at < text.length() && count < MOST_RULES) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String before = text.substring(at, open);
            String prelude = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1)
                    .strip();
            if (isGroup(prelude)) {
                at = open + 1;
            } else {
                int end = prelude.startsWith("@") ? endOfBlock(text, open) : end(text, open);
                if (!prelude.startsWith("@")) {
                    rule(prelude, text.substring(open + 1, end));
                }
                at = end + 1;
            }
        }
    }

    /** What holds for screens holds for us; its rules are read as if they stood alone. */
    private static boolean isGroup(String prelude) {
        String lower = prelude.toLowerCase(Locale.ROOT);
        return lower.equals("@media all") || lower.equals("@media screen") || lower.startsWith("@media screen,");
    }

    private static int end(String text, int open) {
        int end = text.indexOf('}', open);
        return end < 0 ? text.length() : end;
    }

    private static int endOfBlock(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private void rule(String selectors, String declarations) {
        if (Declarations.of(declarations).isEmpty() && !declarations.contains("!important")) {
            return;
        }
        for (String selector : selectors.split(",", -1)) {
            Selector.parse(selector).ifPresent(parsed -> {
                count++;
                rules.computeIfAbsent(parsed.handle(), handle -> new ArrayList<>())
                        .add(new Rule(parsed, declarations, count));
            });
        }
    }

    /** Returns what the page's sheets and the element's own attribute say of it. */
    Declarations of(Element element) {
        List<Rule> matching = matching(element);
        matching.sort(
                Comparator.comparingInt((Rule rule) -> rule.selector().weight()).thenComparingInt(Rule::number));
        String own = element.attr("style");
        Declarations declared = new Declarations();
        for (boolean important : new boolean[] {false, true}) {
            matching.forEach(rule -> declared.add(rule.declarations(), important));
            declared.add(own, important);
        }
        return declared;
    }

    private List<Rule> matching(Element element) {
        List<Rule> matching = new ArrayList<>();
        if (rules.isEmpty()) {
            return matching;
        }
        take("*", element, matching);
        take(element.normalName(), element, matching);
        if (element.hasAttr("id")) {
            take("#" + element.id(), element, matching);
        }
        if (element.hasAttr("class")) {
            element.classNames().forEach(name -> take("." + name, element, matching));
        }
        return matching;
    }

    private void take(String handle, Element element, List<Rule> matching) {
        for (Rule rule : rules.getOrDefault(handle, List.of())) {
            if (rule.selector().matches(element)) {
                matching.add(rule);
            }
        }
    }
}
