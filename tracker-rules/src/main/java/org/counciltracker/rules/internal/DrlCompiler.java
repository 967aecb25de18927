package org.counciltracker.rules.internal;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePackException;

/**
 * Compiles DRL when a pack is loaded.
 *
 * <p>The compiler is on the class path only for those who need it. This class may be loaded without it; {@link DrlBuild}
 * and {@link DrlDiagnosis} may not.
 */
final class DrlCompiler {
    static final String ARTIFACT = "org.drools:drools-model-codegen";

    private static final String COMPILER_CLASS = "org.drools.model.codegen.ExecutableModelProject";

    private DrlCompiler() {}

    /**
     * Compiles files of rules together.
     *
     * @param sources the files
     * @param parent sees the facts that the rules speak of
     * @throws RulePackException if the rules do not compile, or the compiler is not on the class path
     */
    static CompiledDrl compile(List<DrlSource> sources, ClassLoader parent) {
        return compile(sources, parent, Vetting.NONE);
    }

    /**
     * Compiles files of rules together, and vets what they were compiled to before any of it is loaded.
     *
     * @param sources the files
     * @param parent sees the facts that the rules speak of
     * @param vetting whether to vet, and what else is allowed
     * @throws RulePackException if the rules do not compile or are refused, or the compiler is not on the class path
     */
    static CompiledDrl compile(List<DrlSource> sources, ClassLoader parent, Vetting vetting) {
        if (sources.isEmpty()) {
            return new CompiledDrl(List.of(), parent);
        }
        requireCompiler(sources);
        DrlBuild build = DrlBuild.run(sources, parent);
        if (!build.findings().isEmpty()) {
            throw new RulePackException(DrlDiagnosis.of(sources, parent, null));
        }
        if (vetting.asked()) {
            DrlVetting.refuse(build.files(), sources, parent, vetting);
        }
        try {
            return load(build.files(), parent);
        } catch (LinkageError | RuntimeException e) {
            // Some values are read only when the classes are made ready, such as a day in quotes.
            throw new RulePackException(DrlDiagnosis.of(sources, parent, e));
        }
    }

    private static CompiledDrl load(Map<String, byte[]> files, ClassLoader parent) {
        byte[] names = files.get(DrlBuild.modelNamesPath());
        if (names == null) {
            throw new IllegalStateException("The compiler made no \"%s\".".formatted(DrlBuild.modelNamesPath()));
        }
        DrlClassLoader loader = new DrlClassLoader(files, parent);
        return new CompiledDrl(ModelNames.load(ModelNames.read(new ByteArrayInputStream(names)), loader), loader);
    }

    /** Returns whether the compiler is on the class path, and with it the parser. */
    static boolean isThere() {
        try {
            Class.forName(COMPILER_CLASS, false, DrlCompiler.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void requireCompiler(List<DrlSource> sources) {
        if (!isThere()) {
            throw new RulePackException(List.of(PackProblem.at(
                    sources.get(0).name(),
                    "cannot compile rules, since the compiler is not on the class path. Add the dependency %s."
                            .formatted(ARTIFACT))));
        }
    }
}
