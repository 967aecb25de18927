package org.counciltracker.parse;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.counciltracker.model.KeyEntry;

/**
 * An entry of a tracker's key, taken apart into the colours that it explains and the words that it explains them by.
 *
 * <p>"Green – on target" explains green, and so does "On target" on a green ground. This record is immutable and thread-safe.
 *
 * @param colours the colours, as {@link org.counciltracker.model.Shading} names them: that of the ground, and one that opens the
 *     words; none where the document lost it
 * @param meaning the words without the colour in front of them
 */
public record KeyLabel(Set<String> colours, String meaning) {

    private static final Pattern JOINT = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /**
     * Copies the colours.
     *
     * @param colours the colours, as {@link org.counciltracker.model.Shading} names them
     * @param meaning the words without the colour in front of them
     */
    public KeyLabel {
        colours = ImmutableSortedSet.copyOf(colours);
    }

    /**
     * Obtains the parts of an entry.
     *
     * @param entry the entry
     * @return its colours and words
     */
    public static KeyLabel of(KeyEntry entry) {
        Set<String> colours = new TreeSet<>();
        if (entry.shading() != null) {
            colours.add(entry.shading().colour());
        }
        String label = entry.label().strip();
        Optional<RatingWords.Read> opening = RatingWords.inRatingCell(label);
        opening.ifPresent(read -> colours.add(read.rating().name()));
        String meaning = opening.map(read -> label.substring(read.end())).orElse(label);
        return new KeyLabel(colours, JOINT.matcher(meaning).replaceFirst("").strip());
    }
}
