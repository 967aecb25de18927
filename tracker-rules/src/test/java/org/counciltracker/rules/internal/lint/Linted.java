package org.counciltracker.rules.internal.lint;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.internal.StageAspects;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** Packs and rules written on the spot, and what is found in them. */
final class Linted {

    static final RulePack STANDARD =
            RulePack.fromFolder(Path.of("src/main/resources/org/counciltracker/packs/standard"));

    private Linted() {}

    /** Returns a rule whose conditions begin on its fifth line. */
    static String rule(String id, String when, String then) {
        return """
                rule "%s Title: a test"
                    @id("%s")
                    @basis("Practice: a test")
                when
                    %s
                then
                    %s
                end
                """.formatted(id, id, when, then);
    }

    /** Lints one rule of a stage, called MINE-1. */
    static List<String> rule(Path folder, String stage, String when, String then) {
        return files(folder, stage + "/mine.drl", rule("MINE-1", when, then));
    }

    /** Lints a pack with no other below it. */
    static List<String> files(Path folder, String... namesAndTexts) {
        return lint(null, RulePack.fromFolder(TestPacks.write(folder, namesAndTexts)));
    }

    /** Lints a pack laid over the standard one. */
    static List<String> overStandard(Path folder, String... namesAndTexts) {
        return lint(null, STANDARD, RulePack.fromFolder(TestPacks.write(folder, namesAndTexts)));
    }

    static List<String> lint(@Nullable Cases cases, RulePack... packs) {
        return RuleLint.of(List.of(packs), StageAspects::of, cases, Linted.class.getClassLoader()).stream()
                .map(PackProblem::toString)
                .toList();
    }
}
