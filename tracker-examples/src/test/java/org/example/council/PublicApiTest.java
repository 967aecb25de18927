package org.example.council;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.example.council")
class PublicApiTest {

    @ArchTest
    static final ArchRule anApplicationNeedsNoMoreThanThesePackages = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.example..",
                    "org.counciltracker.assessment",
                    "org.counciltracker.calendar",
                    "org.counciltracker.model",
                    "org.counciltracker.io",
                    "org.counciltracker.io.json",
                    "org.counciltracker.rules",
                    "org.counciltracker.rules.pack",
                    "com.tngtech.archunit..",
                    "org.assertj..",
                    "org.junit.jupiter..")
            .because("these tests stand for applications, which see what is public and meant for them");
}
