package org.counciltracker.cli.render;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.Conclusion;
import org.counciltracker.assessment.ExplanationStep;
import org.counciltracker.io.wording.Wording;
import org.counciltracker.rules.Outlook;
import org.counciltracker.text.DateWords;

/** What would change a verdict, in sentences. */
final class OutlookText {

    private OutlookText() {}

    static void append(Outlook outlook, Lines lines) {
        lines.heading("What would change it");
        for (Outlook.Turn turn : outlook.turns()) {
            lines.line(
                    2,
                    "From %s, if nothing is heard: %s".formatted(DateWords.of(turn.day()), verdict(turn.assessment())));
        }
        if (outlook.turns().isEmpty()) {
            lines.line(2, "Nothing changes within a year by time alone.");
        }
        for (Outlook.Answer answer : outlook.answers()) {
            lines.line(2, "An update such as \"%s\": %s".formatted(answer.words(), verdict(answer.assessment())));
        }
    }

    private static String verdict(Assessment then) {
        Stream<String> rating = Optional.ofNullable(then.rag()).map(Wording::of).stream();
        Stream<String> chases = then.steps(Aspect.CHASE).stream()
                .filter(ExplanationStep::decided)
                .map(step -> step.proposal().conclusion())
                .map(Conclusion.IsChased.class::cast)
                .map(OutlookText::chased)
                .distinct();
        Stream<String> flags = Words.flags(then).stream();
        return Stream.of(Stream.of(Words.status(then)), rating, flags, chases)
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    private static String chased(Conclusion.IsChased chase) {
        String level = Wording.of(chase.level());
        if (chase.party() == null) {
            return level;
        }
        return chase.level() == ChaseLevel.CALLED_TO_MEETING
                ? "%s %s".formatted(chase.party(), level)
                : "%s to %s".formatted(level, chase.party());
    }
}
