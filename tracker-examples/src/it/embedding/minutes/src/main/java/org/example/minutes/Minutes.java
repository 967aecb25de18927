package org.example.minutes;

import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Tracker;

/** Makes a tracker of values. */
public final class Minutes {

    private Minutes() {}

    /** Fails with a message where a value isn't as expected. */
    public static void main(String[] args) {
        Tracker tracker = Tracker.builder()
                .title("Allotments working group")
                .add(Recommendation.builder("A1/24")
                        .text("Mend the fence at Lower Field.")
                        .responsible("Allotments Officer")
                        .update("2024-03-12", "Three quotes were asked for.")
                        .build())
                .build();

        require("Allotments working group: items 1, notes 0", tracker.toString());
        require(
                "A1/24: \"Mend the fence at Lower Field.\" [Allotments Officer], due -, updates 1",
                tracker.items().get(0).toString());
        require(true, Minutes.class.getModule().isNamed());
        require(true, Tracker.class.getModule().isNamed());
        System.out.println("minutes: as expected, as " + Minutes.class.getModule());
    }

    private static void require(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            System.err.printf("minutes: (%s) was expected, but is (%s).%n", expected, actual);
            System.exit(1);
        }
    }
}
