package org.counciltracker.rules.internal;

import java.util.List;
import org.counciltracker.rules.pack.PackProblem;

/**
 * Finds what the compiler takes in silence though it can't be meant: values of different kinds compared, names bound twice,
 * annotations that nothing reads. This class has no state.
 */
final class DrlCheck {

    private DrlCheck() {}

    /**
     * Returns what is wrong in files that compile.
     *
     * @param sources the files, ready to be compiled
     * @param loader sees the facts that the rules speak of
     * @return the problems, in the order of the files and their lines
     */
    static List<PackProblem> of(List<DrlSource> sources, ClassLoader loader) {
        return DrlReading.of(sources, loader).problems();
    }
}
