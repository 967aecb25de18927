package org.counciltracker.rules.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.rules.pack.Stage;

/** Which aspects each stage settles. A conclusion drawn in another stage would never be settled, so it is refused. */
final class StageAspects {

    private StageAspects() {}

    static Set<Aspect> of(Stage stage) {
        return switch (stage) {
            case INTEGRITY -> EnumSet.of(Aspect.INTEGRITY);
            case EVIDENCE -> EnumSet.of(Aspect.EVIDENCE, Aspect.CONTRADICTION);
            case STATUS ->
                EnumSet.of(Aspect.STATUS, Aspect.DEPENDS_ON, Aspect.EXEMPT, Aspect.RECURRING, Aspect.CONTRADICTION);
            case TIMELINESS -> EnumSet.of(Aspect.TIMELINESS, Aspect.STALE, Aspect.CLOCK, Aspect.CONTRADICTION);
            case RAG -> EnumSet.of(Aspect.RAG, Aspect.CONTRADICTION);
            case CHASING -> EnumSet.of(Aspect.CHASE, Aspect.CONTRADICTION);
        };
    }

    static String stagesOf(Aspect aspect) {
        return Arrays.stream(Stage.values())
                .filter(stage -> of(stage).contains(aspect))
                .map(Stage::folder)
                .collect(Collectors.joining(", "));
    }
}
