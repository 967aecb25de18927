package org.counciltracker.rules.fact;

import java.time.LocalDate;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.ItemKind;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * One item of the tracker.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param key names the item
 * @param kind whether it is a recommendation or a plan action
 * @param reference its reference, as written or derived
 * @param referenceDerived whether the document gave none
 * @param ordinal its place in the tracker, from 0
 * @param section the part of the tracker that it stands in, or null
 * @param raised the first day that it can have been raised on, or null
 * @param text what was asked
 * @param parties how many are to answer
 * @param replies how many updates with words it has up to the as-of date
 */
public record Item(
        ItemKey key,
        ItemKind kind,
        Reference reference,
        boolean referenceDerived,
        int ordinal,
        @Nullable Section section,
        @Nullable LocalDate raised,
        String text,
        int parties,
        int replies)
        implements AboutItem {

    @Override
    public ItemKey item() {
        return key;
    }
}
