package org.counciltracker.rules.internal;

import java.util.List;
import org.counciltracker.rules.pack.PackProblem;
import org.counciltracker.rules.pack.RulePack;

/**
 * Finds what the compiler takes in silence though it can't be meant: values of different kinds compared, names bound twice,
 * annotations that nothing reads. This class has no state.
 */
final class DrlCheck {

    private DrlCheck() {}

    /**
     * Returns what is wrong in the rules of a pack, whether they compile or not.
     *
     * @param pack the pack
     * @param loader sees the facts that the rules speak of
     * @return the problems, in the order of the files and their lines; none where the compiler isn't on the class path
     */
    static List<PackProblem> of(RulePack pack, ClassLoader loader) {
        if (pack.rules().isEmpty() || !DrlCompiler.isThere()) {
            return List.of();
        }
        List<DrlSource> sources = pack.rules().stream()
                .map(file -> DrlPackage.complete(pack.name(), file))
                .toList();
        return DrlReading.of(sources, loader).problems();
    }
}
