package org.counciltracker.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** The same inputs give the same bytes: nothing in the libraries depends on when and where it runs. */
@AnalyzeClasses(packages = "org.counciltracker", importOptions = DoNotIncludeTests.class)
class DeterminismTest {

    private static final String CLI = "org.counciltracker.cli..";

    @ArchTest
    static final ArchRule onlyTheCommandLineReadsTheClock = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethodWhere(targetOwner(resideInAnyPackage("java.time..")).and(target(name("now"))))
            .orShould()
            .callMethodWhere(targetOwner(type(Clock.class)).and(target(nameMatching("system.*|tick.*"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("the date judged at is an input, so that an assessment can be repeated years later");

    @ArchTest
    static final ArchRule onlyTheCommandLineAsksWhereItRuns = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .because("a tracker judged in London and in Lisbon has one verdict");

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaksToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, "org.counciltracker.examples..")
            .should()
            .accessFieldWhere(targetOwner(type(System.class)).and(target(nameMatching("out|err"))))
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("an application decides what its users see; libraries log through SLF4J or throw");

    @ArchTest
    static final ArchRule valuesAreImmutable = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "org.counciltracker.model..", "org.counciltracker.assessment..", "org.counciltracker.calendar..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .beFinal()
            .because("values are shared between threads and kept as evidence");
}
