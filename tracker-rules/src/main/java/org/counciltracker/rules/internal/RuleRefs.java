package org.counciltracker.rules.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.RuleIdentity;
import org.counciltracker.rules.pack.Stage;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/** Makes the reference to a rule from its name, its package and its annotations. */
final class RuleRefs {

    /** The strength of a rule that doesn't state one. */
    static final int USUAL_STRENGTH = 50;

    private RuleRefs() {}

    static RuleRef of(Rule rule) {
        return of(rule.getPackageName(), rule.getName(), rule.getMetaData());
    }

    static RuleRef of(org.drools.model.Rule rule) {
        return of(rule.getPackage(), rule.getName(), rule.getMetaData());
    }

    private static RuleRef of(String drlPackage, String name, Map<String, Object> annotations) {
        String id = id(name, annotations);
        String title = name.startsWith(id + " ") ? name.substring(id.length() + 1) : name;
        String basis = Annotations.read(annotations, Annotations.BASIS);
        return new RuleRef(
                new RuleIdentity(id, title, basis == null ? "" : basis, DrlPackage.packOf(drlPackage)),
                Stage.ofPackage(drlPackage).orElseThrow(),
                strength(Annotations.read(annotations, Annotations.STRENGTH)),
                confidence(Annotations.read(annotations, Annotations.CONFIDENCE)));
    }

    /** Returns the rule's id, or its name if it has none. */
    static String id(Rule rule) {
        return id(rule.getName(), rule.getMetaData());
    }

    static String id(org.drools.model.Rule rule) {
        return id(rule.getName(), rule.getMetaData());
    }

    private static String id(String name, Map<String, Object> annotations) {
        String id = Annotations.read(annotations, Annotations.ID);
        return id == null ? name : id;
    }

    private static int strength(@Nullable String text) {
        try {
            return text == null ? USUAL_STRENGTH : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "@strength(\"%s\") must be a whole number, such as @strength(\"50\").".formatted(text), e);
        }
    }

    private static Confidence confidence(@Nullable String text) {
        try {
            return text == null ? Confidence.HIGH : Confidence.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "@confidence(\"%s\") must be one of: %s.".formatted(text, names(Confidence.values())), e);
        }
    }

    private static String names(Confidence[] values) {
        return Arrays.stream(values).map(Confidence::name).collect(Collectors.joining(", "));
    }
}
