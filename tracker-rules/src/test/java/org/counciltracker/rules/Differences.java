package org.counciltracker.rules;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;

/** What two assessments of one tracker disagree about. */
final class Differences {

    private Differences() {}

    /** Returns the components of {@link Assessment} that differ, by the reference of the item. */
    static Map<String, Set<String>> between(AssessedTracker one, AssessedTracker other) {
        var differences = new TreeMap<String, Set<String>>();
        for (int i = 0; i < one.assessments().size(); i++) {
            Assessment mine = one.assessments().get(i);
            Assessment yours = other.assessments().get(i);
            for (RecordComponent component : Assessment.class.getRecordComponents()) {
                if (!Objects.equals(value(component, mine), value(component, yours))) {
                    differences
                            .computeIfAbsent(mine.item().reference().toString(), item -> new TreeSet<>())
                            .add(component.getName());
                }
            }
        }
        return differences;
    }

    private static Object value(RecordComponent component, Assessment assessment) {
        try {
            return component.getAccessor().invoke(assessment);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
