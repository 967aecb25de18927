package org.counciltracker.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What an application compiles against. */
@AnalyzeClasses(packages = "org.counciltracker", importOptions = DoNotIncludeTests.class)
class PublicSignaturesTest {

    @ArchTest
    static final ArchRule nameNoTypesOfOthers = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackages("..internal..", "org.counciltracker.cli..", "org.counciltracker.examples..")
            .and()
            // It gives a pack's cases to the tests of an application, which has JUnit of its own.
            .doNotHaveFullyQualifiedName("org.counciltracker.rules.cases.RulePackCases")
            .should(new NameOnlyOurTypesAndJavas())
            .because("a library of ours may change its own libraries without breaking those who use it");

    private static final class NameOnlyOurTypesAndJavas extends ArchCondition<JavaClass> {

        NameOnlyOurTypesAndJavas() {
            super("name only types of Java and of this project in what others can see");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                    .forEach(parent -> check(type, type.getDescription(), parent, events));
            type.getMembers().stream()
                    .filter(NameOnlyOurTypesAndJavas::isVisible)
                    .forEach(member ->
                            typesOf(member).forEach(named -> check(type, member.getDescription(), named, events)));
        }

        private static void check(JavaClass type, String where, JavaType named, ConditionEvents events) {
            for (JavaClass raw : named.getAllInvolvedRawTypes()) {
                JavaClass base = raw.getBaseComponentType();
                String name = base.getPackageName();
                if (!base.isPrimitive()
                        && !name.startsWith("java.")
                        && !name.startsWith("javax.xml.stream")
                        && !name.startsWith("org.counciltracker.")) {
                    events.add(SimpleConditionEvent.violated(type, "%s names %s".formatted(where, base.getName())));
                }
            }
        }

        private static Stream<? extends JavaType> typesOf(JavaMember member) {
            if (member instanceof JavaField field) {
                return Stream.of(field.getType());
            }
            var unit = (JavaCodeUnit) member;
            return Stream.of(
                            Stream.of(unit.getReturnType()),
                            unit.getParameterTypes().stream(),
                            unit.getExceptionTypes().stream())
                    .flatMap(types -> types);
        }

        private static boolean isVisible(JavaMember member) {
            return (member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED))
                    && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
        }
    }
}
