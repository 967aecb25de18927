package org.counciltracker.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module, package and library may see which. */
@AnalyzeClasses(packages = "org.counciltracker", importOptions = DoNotIncludeTests.class)
class WallsTest {

    private static final String RULES = "org.counciltracker.rules..";
    private static final String IO = "org.counciltracker.io..";
    private static final String CLI = "org.counciltracker.cli..";
    private static final String EXAMPLES = "org.counciltracker.examples..";

    /** Whatever isn't of another module, so that a new package of core is held to the walls from its first day. */
    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage("org.counciltracker..")
            .and(not(resideInAnyPackage(RULES, IO, CLI, EXAMPLES)))
            .as("classes of core");

    @ArchTest
    static final ArchRule coreKnowsNoOne = classes()
            .that(CORE)
            .should()
            .onlyDependOnClassesThat(CORE.or(resideInAnyPackage(
                    "java..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.jspecify.annotations..",
                    "org.slf4j..")))
            .because(
                    "core is values and pure functions that any application can take without a rules engine or a format");

    @ArchTest
    static final ArchRule rulesDoNotSeeFormats = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(IO, CLI, EXAMPLES)
            .because("an application that holds its own data assesses it without reading a file");

    @ArchTest
    static final ArchRule formatsDoNotSeeRules = noClasses()
            .that()
            .resideInAPackage(IO)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, CLI, EXAMPLES)
            .because("an application that reads trackers for its own purposes needs no rules engine");

    @ArchTest
    static final ArchRule onlyTheInnermostRulesPackageKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("org.counciltracker.rules.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because(
                    "an engine of another make must be able to take the place of Drools without breaking anyone's code");

    @ArchTest
    static final ArchRule onlyThoseWhoReadOrWriteJsonKnowJackson = noClasses()
            .that()
            .resideOutsideOfPackages("org.counciltracker.io.json..", "org.counciltracker.io.holidays..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("each format keeps its library to itself");

    @ArchTest
    static final ArchRule onlyThoseWhoReadWebPagesKnowJsoup = noClasses()
            .that()
            .resideOutsideOfPackage("org.counciltracker.io.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("each format keeps its library to itself");

    @ArchTest
    static final ArchRule onlyTheHolidaysKnowJollyday = noClasses()
            .that()
            .resideOutsideOfPackage("org.counciltracker.io.holidays..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..")
            .because("it is an optional dependency, and nothing else may fail where it is missing");

    @ArchTest
    static final ArchRule onlyThoseWhoReadCsvKnowFastCsv = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.counciltracker.io.csv..",
                    "org.counciltracker.io.interpret..",
                    "org.counciltracker.rules.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..")
            .because(
                    "CSV is read in three places (trackers, the interpreter's lists of words, and the data of packs) and written in one");

    @ArchTest
    static final ArchRule theReaderOfWordDocumentsNeedsNoOfficeLibrary = noClasses()
            .that()
            .resideInAPackage("org.counciltracker.io.docx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
            .because(
                    "the library joins paragraphs and loses rows in content controls; the document's own XML tells them apart");

    @ArchTest
    static final ArchRule onlyTheReaderOfWorkbooksKnowsPoi = noClasses()
            .that()
            .resideOutsideOfPackage("org.counciltracker.io.xlsx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("each format keeps its library to itself");

    @ArchTest
    static final ArchRule onlyThoseWhoReadPdfKnowPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage("org.counciltracker.io.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("it is an optional dependency, and nothing else may fail where it is missing");

    @ArchTest
    static final ArchRule onlyTheCasesOfPacksAsTestsKnowJUnit = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.counciltracker.rules.cases.RulePackCases")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.opentest4j..")
            .because("only the tests of an application have it, and nothing else may fail where it is missing");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the libraries are embedded where there is no command line");

    @ArchTest
    static final ArchRule renderingKnowsNoCommands = noClasses()
            .that()
            .resideInAPackage("org.counciltracker.cli.render..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.counciltracker.cli", "picocli..")
            .because("what is printed is a function of a value and a width, and is tested as one");

    @ArchTest
    static final ArchRule packagesHaveAnOrder = slices().matching("org.counciltracker.(**)")
            .should()
            .beFreeOfCycles()
            // The face of a module opens what is inside of it, and hands in its own values.
            .ignoreDependency(resideInAPackage("org.counciltracker.rules"), resideInAPackage("..internal.."))
            .because("a package that can be read without those that use it can be understood");
}
