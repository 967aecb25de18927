package org.counciltracker.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Reference;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.parse.ReferenceParser;
import org.counciltracker.parse.ReferenceParser.ReferenceMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds references to items in prose.
 *
 * <p>Besides the forms that are references in any prose, it finds what is built like a reference of this tracker: where
 * items are called SC18 and SC22, "SC20" is one too. Forms without a letter are left out, since "1.1" may be anything.
 */
final class MentionFinder {

    private final @Nullable Pattern likeThese;

    private MentionFinder(@Nullable Pattern likeThese) {
        this.likeThese = likeThese;
    }

    /** Obtains a finder that knows the references of a tracker. */
    static MentionFinder of(Collection<Reference> references) {
        var shapes = new TreeSet<String>();
        for (Reference reference : references) {
            String text = reference.toString();
            if (text.matches(".*\\p{L}.*") && text.matches(".*\\d.*")) {
                shapes.add(shape(text));
            }
        }
        return new MentionFinder(
                shapes.isEmpty() ? null : Pattern.compile("(?<![\\w/])(?:" + String.join("|", shapes) + ")(?![\\w/])"));
    }

    /** Turns {@code R13/22} into a pattern that keeps its letters and takes any digits. */
    private static String shape(String reference) {
        var shape = new StringBuilder();
        Matcher part = Pattern.compile("\\d+|\\D+").matcher(reference);
        while (part.find()) {
            boolean digits = Character.isDigit(part.group().charAt(0));
            shape.append(digits ? "\\d{1,4}+" : Pattern.quote(part.group()));
        }
        return shape.toString();
    }

    /** Returns the references in a text by the offset at which they stand. */
    Map<Integer, String> find(String text) {
        var found = new TreeMap<Integer, String>();
        for (ReferenceMention mention : ReferenceParser.mentions(text)) {
            found.put(mention.start(), text.substring(mention.start(), mention.end()));
        }
        if (likeThese != null) {
            Matcher matcher = likeThese.matcher(text);
            while (matcher.find()) {
                found.merge(
                        matcher.start(), matcher.group(), (one, other) -> one.length() >= other.length() ? one : other);
            }
        }
        return found;
    }

    /** Returns the references of an item's own tracker, for {@link #of}. */
    static List<Reference> stated(Collection<? extends TrackerItem> items) {
        return items.stream()
                .filter(item -> !item.details().referenceDerived())
                .map(TrackerItem::reference)
                .toList();
    }
}
