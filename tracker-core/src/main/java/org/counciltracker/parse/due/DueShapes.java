package org.counciltracker.parse.due;

import com.google.common.collect.ImmutableList;
import org.counciltracker.parse.due.DueShape.Match;
import org.jspecify.annotations.Nullable;

/** All shapes, the more particular before the more general; the first that fits is taken. */
final class DueShapes {

    private static final ImmutableList<DueShape> ALL = ImmutableList.<DueShape>builder()
            .add(Weekdays::beside)
            .addAll(WeekShapes.ALL)
            .addAll(NamedDays.ALL)
            .addAll(MonthPartShapes.ALL)
            .addAll(QualifiedShapes.ALL)
            .addAll(MunicipalShapes.ALL)
            .addAll(OccasionShapes.ALL)
            .addAll(CountedShapes.ALL)
            .addAll(DayShapes.ALL)
            .addAll(PeriodShapes.ALL)
            .addAll(Weekdays.ALL)
            .build();

    private DueShapes() {}

    static @Nullable Match at(String text, int start) {
        for (DueShape shape : ALL) {
            Match match = shape.at(text, start);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
