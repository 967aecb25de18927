package org.counciltracker.rules.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.rules.pack.Stage;

/**
 * Which aspects each stage settles. A conclusion drawn in another stage would never be settled, so it is refused. This class
 * has no state and is thread-safe.
 */
public final class StageAspects {

    private StageAspects() {}

    /**
     * Returns the aspects that a stage settles.
     *
     * @param stage the stage
     * @return the aspects
     */
    public static Set<Aspect> of(Stage stage) {
        return switch (stage) {
            case INTEGRITY -> EnumSet.of(Aspect.INTEGRITY, Aspect.CHECK, Aspect.FINDING);
            case EVIDENCE -> EnumSet.of(Aspect.EVIDENCE, Aspect.CONTRADICTION, Aspect.FINDING);
            case STATUS ->
                EnumSet.of(
                        Aspect.STATUS,
                        Aspect.DIRECTION,
                        Aspect.DEPENDS_ON,
                        Aspect.EXEMPT,
                        Aspect.RECURRING,
                        Aspect.CONTRADICTION,
                        Aspect.FINDING);
            case TIMELINESS ->
                EnumSet.of(
                        Aspect.TIMELINESS,
                        Aspect.STALE,
                        Aspect.BLOCKED,
                        Aspect.CLOCK,
                        Aspect.CONTRADICTION,
                        Aspect.FINDING);
            case RAG -> EnumSet.of(Aspect.RAG, Aspect.CONTRADICTION, Aspect.FINDING);
            case CHASING ->
                EnumSet.of(Aspect.CHASE, Aspect.CHASE_REASON, Aspect.CHECK, Aspect.CONTRADICTION, Aspect.FINDING);
        };
    }

    static String stagesOf(Aspect aspect) {
        return Arrays.stream(Stage.values())
                .filter(stage -> of(stage).contains(aspect))
                .map(Stage::folder)
                .collect(Collectors.joining(", "));
    }
}
