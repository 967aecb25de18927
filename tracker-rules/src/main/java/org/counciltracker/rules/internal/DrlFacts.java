package org.counciltracker.rules.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counciltracker.rules.fact.AboutItem;
import org.counciltracker.rules.fact.AgainstTarget;
import org.counciltracker.rules.fact.AsOfDate;
import org.counciltracker.rules.fact.Blocked;
import org.counciltracker.rules.fact.Circle;
import org.counciltracker.rules.fact.Clock;
import org.counciltracker.rules.fact.Course;
import org.counciltracker.rules.fact.Dated;
import org.counciltracker.rules.fact.Dependency;
import org.counciltracker.rules.fact.Due;
import org.counciltracker.rules.fact.Evidence;
import org.counciltracker.rules.fact.Found;
import org.counciltracker.rules.fact.Heading;
import org.counciltracker.rules.fact.Inherits;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.fact.ItemStatus;
import org.counciltracker.rules.fact.KeyMeaning;
import org.counciltracker.rules.fact.LaggingReading;
import org.counciltracker.rules.fact.Legend;
import org.counciltracker.rules.fact.Likeness;
import org.counciltracker.rules.fact.Linked;
import org.counciltracker.rules.fact.Mention;
import org.counciltracker.rules.fact.News;
import org.counciltracker.rules.fact.Occurrence;
import org.counciltracker.rules.fact.OtherKey;
import org.counciltracker.rules.fact.Parts;
import org.counciltracker.rules.fact.Promise;
import org.counciltracker.rules.fact.Rating;
import org.counciltracker.rules.fact.Reckoned;
import org.counciltracker.rules.fact.ReckonedChange;
import org.counciltracker.rules.fact.Reply;
import org.counciltracker.rules.fact.Responsible;
import org.counciltracker.rules.fact.SameWords;
import org.counciltracker.rules.fact.Scheme;
import org.counciltracker.rules.fact.Signal;
import org.counciltracker.rules.fact.Slip;
import org.counciltracker.rules.fact.Standing;
import org.counciltracker.rules.fact.StatedDue;
import org.counciltracker.rules.fact.StatedRating;
import org.counciltracker.rules.fact.SupposedBetter;
import org.counciltracker.rules.fact.ThinData;
import org.counciltracker.rules.fact.Threshold;
import org.counciltracker.rules.fact.Total;
import org.counciltracker.rules.fact.Travelling;
import org.counciltracker.rules.fact.Unheld;

/**
 * The facts that rules may read, for messages that name them. A class path can't be asked for the classes of a package, so
 * they are listed; a test holds the list against the package.
 */
final class DrlFacts {

    /** The package of the facts, which every rule sees without an import. */
    static final String PACKAGE = AboutItem.class.getPackageName();

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
            SupposedBetter.class,
            ThinData.class,
            Threshold.class,
            Total.class,
            Travelling.class,
            Unheld.class);

    private DrlFacts() {}

    /** Returns the types of all facts, sorted by name. */
    static List<Class<? extends Record>> all() {
        return ALL;
    }

    /** Returns the simple names of all facts, sorted. */
    static List<String> names() {
        return ALL.stream().map(Class::getSimpleName).toList();
    }

    /** Returns the names of the facts that have a property of this name, sorted. */
    static List<String> having(String property) {
        return ALL.stream()
                .filter(fact -> Arrays.stream(fact.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(property)))
                .map(Class::getSimpleName)
                .toList();
    }

    /** Returns the fact of this simple name, or empty if there is none. */
    static Optional<Class<? extends Record>> named(String name) {
        return ALL.stream().filter(fact -> fact.getSimpleName().equals(name)).findFirst();
    }
}
