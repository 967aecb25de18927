package org.counciltracker.rules.internal;

import java.util.List;
import java.util.Map;
import org.counciltracker.rules.internal.vet.DrlText;
import org.counciltracker.rules.internal.vet.PackVetting;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePackException;

/**
 * Vets compiled rules, where that is asked for and ASM is there to do it.
 *
 * <p>This class may be loaded without ASM; {@link PackVetting} may not.
 */
final class DrlVetting {

    private static final String ARTIFACT = "org.ow2.asm:asm";
    private static final String READER_CLASS = "org.objectweb.asm.ClassReader";

    private DrlVetting() {}

    /**
     * Refuses rules that use what they may not.
     *
     * @param files what they were compiled to
     * @param sources the rules
     * @param loader sees the facts that they speak of
     * @param vetting what else is allowed
     * @throws RulePackException if they use something that is not on the allow-list, or can't be vetted
     */
    static void refuse(Map<String, byte[]> files, List<DrlSource> sources, ClassLoader loader, Vetting vetting) {
        requireAsm(sources);
        List<DrlText> texts = sources.stream()
                .map(source -> new DrlText(source.name(), source.text()))
                .toList();
        List<PackProblem> problems = PackVetting.problems(files, texts, loader, vetting.alsoAllowed());
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
    }

    private static void requireAsm(List<DrlSource> sources) {
        try {
            Class.forName(READER_CLASS, false, DrlVetting.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new RulePackException(List.of(PackProblem.at(
                    sources.get(0).name(),
                    "cannot vet rules, since what reads compiled classes is not on the class path. Add the dependency %s."
                            .formatted(ARTIFACT))));
        }
    }
}
