package org.counciltracker.rules.internal;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.counciltracker.assessment.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a conclusion has its parts. A field of a fact may be null where it says so, and no null checker sees what a
 * rule hands over; concluded, it would fail much later, where no rule can be named.
 */
final class RequiredParts {

    private static final ClassValue<List<Method>> REQUIRED = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private RequiredParts() {}

    /**
     * Checks a conclusion.
     *
     * @param conclusion the conclusion
     * @throws IllegalArgumentException if a part that must be there is null
     */
    static void check(Conclusion conclusion) {
        for (Method part : REQUIRED.get(conclusion.getClass())) {
            if (isNull(part, conclusion)) {
                throw new IllegalArgumentException(
                        "what is concluded of %s must not be null. Maybe a field is null there; ask for it with != null."
                                .formatted(conclusion.aspect().label()));
            }
        }
    }

    private static boolean isNull(Method part, Conclusion conclusion) {
        try {
            return part.invoke(conclusion) == null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s can't be read.".formatted(part), e);
        }
    }
}
