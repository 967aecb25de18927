package org.counciltracker.rules.fact;

import java.util.List;
import java.util.Optional;

/**
 * The types of the library's facts, which rules may read.
 *
 * <p>This class has no state; its functions are pure and thread-safe.
 */
public final class FactTypes {

    /** The package of the facts, which every rule sees without an import. */
    public static final String PACKAGE = AboutItem.class.getPackageName();

    // A class path can't be asked for the classes of a package, so they are listed; a test holds the list against the
    // package.
    private static final List<Class<? extends Record>> ALL = List.of(
            AgainstTarget.class,
            AsOfDate.class,
            Blocked.class,
            Circle.class,
            Clock.class,
            Course.class,
            Dated.class,
            Dependency.class,
            Due.class,
            Evidence.class,
            Found.class,
            Heading.class,
            Inherits.class,
            Item.class,
            ItemStatus.class,
            KeyMeaning.class,
            LaggingReading.class,
            Legend.class,
            Likeness.class,
            Linked.class,
            Mention.class,
            News.class,
            Occurrence.class,
            OtherKey.class,
            Parts.class,
            Promise.class,
            Rating.class,
            Reckoned.class,
            ReckonedChange.class,
            Reply.class,
            Responsible.class,
            SameWords.class,
            Scheme.class,
            Signal.class,
            Slip.class,
            Standing.class,
            StatedDue.class,
            StatedRating.class,
            StatedStatus.class,
            SupposedBetter.class,
            ThinData.class,
            Threshold.class,
            Total.class,
            Travelling.class,
            Unheld.class);

    private FactTypes() {}

    /**
     * Returns all of them.
     *
     * @return the types, sorted by name
     */
    public static List<Class<? extends Record>> all() {
        return ALL;
    }

    /**
     * Returns their names, as rules write them.
     *
     * @return the simple names, sorted
     */
    public static List<String> names() {
        return ALL.stream().map(Class::getSimpleName).toList();
    }

    /**
     * Returns the type of a name.
     *
     * @param name the simple name
     * @return the type, or empty if there is none of this name
     */
    public static Optional<Class<? extends Record>> named(String name) {
        return ALL.stream().filter(fact -> fact.getSimpleName().equals(name)).findFirst();
    }
}
