package org.counciltracker.rules.internal;

import java.util.Collection;
import java.util.List;
import org.counciltracker.rules.pack.Stage;

/** Picks values from what a stage proposed, and gives the facts that later stages read. */
@FunctionalInterface
interface Settler {

    /**
     * Settles a stage.
     *
     * @param stage the stage that has just run
     * @param proposals what its rules proposed, in any order
     * @return new facts for the stages that follow
     */
    Collection<?> settle(Stage stage, List<Proposed> proposals);
}
