package org.counciltracker.rules.internal.vet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllowListTest {

    private static final Path LIST = Path.of("src/main/resources/org/counciltracker/rules/internal/vet/allowed.txt");
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void theStandardPackPasses() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> compiled = Files.walk(CLASSES.resolve("standard"))) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                files.put(CLASSES.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }

        assertThat(files).hasSizeGreaterThan(500);
        assertThat(PackVetting.problems(
                        files,
                        List.of(new DrlText("standard", "package standard.status;\n")),
                        AllowList.class.getClassLoader(),
                        Set.of()))
                .isEmpty();
    }

    @Test
    void everyClassAndMemberListedIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            String entry = line.replaceFirst("#.*", "").strip();
            if (entry.isEmpty() || entry.endsWith(".*") || entry.contains("{")) {
                continue;
            }
            String[] parts = entry.split(": *", 2);
            try {
                Set<String> members = members(Class.forName(parts[0], false, AllowList.class.getClassLoader()));
                for (String member : parts.length == 1 ? new String[0] : parts[1].split(" ")) {
                    if (!member.equals("*") && !members.contains(member)) {
                        missing.add(parts[0] + ": " + member);
                    }
                }
            } catch (ClassNotFoundException e) {
                missing.add(parts[0]);
            }
        }

        // Classes that came after Java 17.
        missing.removeAll(List.of(
                "java.lang.MatchException",
                "java.lang.runtime.SwitchBootstraps",
                "java.util.SequencedCollection",
                "java.util.SequencedMap",
                "java.lang.StringBuilder: isEmpty"));
        assertThat(missing).isEmpty();
    }

    /** Whole packages are allowed since nothing in them does more than reckon. */
    @Test
    void theVocabularyOfRulesReachesNothing() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "org.counciltracker.rules.fact", "org.counciltracker.assessment", "org.counciltracker.model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.lang.reflect..",
                        "java.util.concurrent..",
                        "javax..",
                        "org.drools..",
                        "org.kie..",
                        "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Runtime")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .because("rules that are vetted may use all of it")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(
                                "org.counciltracker.rules.fact",
                                "org.counciltracker.assessment",
                                "org.counciltracker.model"));
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        Stream.of(type.getDeclaredMethods()).forEach(method -> members.add(method.getName()));
        Stream.of(type.getMethods()).forEach(method -> members.add(method.getName()));
        Stream.of(type.getFields()).forEach(field -> members.add(field.getName()));
        if (type.getDeclaredConstructors().length > 0 && !Modifier.isInterface(type.getModifiers())) {
            members.add(Use.CONSTRUCTOR);
        }
        return members;
    }
}
