package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.LinkCell;
import org.counciltracker.model.Section;
import org.counciltracker.model.Shading;
import org.counciltracker.model.TrackerItem;
import org.jspecify.annotations.Nullable;

/** Checks that what is quoted stands where it is said to stand. */
final class Proof {

    private Proof() {}

    static void assertQuotesStandWhereTheySay(Assessment assessment) {
        assessment.explanation().stream()
                .flatMap(step -> step.proposal().evidence().stream())
                .forEach(evidence -> assertThat(
                                field(assessment.item(), evidence).substring(evidence.start(), evidence.end()))
                        .as("%s of %s", evidence, assessment.item())
                        .isEqualTo(evidence.quote()));
    }

    /** Every step rests on words, or says what is absent, or on days that were counted. */
    static void assertEveryStepHasAProof(Assessment assessment) {
        assertThat(assessment.explanation()).allSatisfy(step -> {
            assertThat(step.proposal().item()).isEqualTo(assessment.item().key());
            assertThat(step.proposal().rule().basis()).isNotEmpty();
        });
    }

    private static String field(TrackerItem item, Quote evidence) {
        return switch (evidence.field()) {
            case UPDATE ->
                item.updates().get(Objects.requireNonNull(evidence.index())).text();
            case TEXT -> item.text();
            case SECTION -> name(item.details().section());
            case STATUS -> Objects.requireNonNullElse(item.details().stated().status(), "");
            case SHADING -> name(item.details().stated().shading());
            case DUE -> item.due() == null ? "" : item.due().text();
            case RELATED -> text(item.details().links().related());
            case DEPENDENCIES -> text(item.details().links().dependencies());
            case NAME, READING, CHANGE, TARGET ->
                throw new AssertionError(evidence + " is of a measure, not of an item");
        };
    }

    private static String text(@Nullable LinkCell cell) {
        return cell == null ? "" : cell.text();
    }

    private static String name(@Nullable Section section) {
        return section == null ? "" : section.name();
    }

    private static String name(@Nullable Shading shading) {
        return shading == null ? "" : shading.colour();
    }
}
