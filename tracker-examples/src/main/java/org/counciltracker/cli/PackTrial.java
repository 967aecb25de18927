package org.counciltracker.cli;

import java.time.Duration;
import java.util.List;
import org.counciltracker.cli.render.CasesText;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.cases.CaseFiles;
import org.counciltracker.rules.cases.CaseReport;
import org.counciltracker.rules.cases.CaseRunner;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;

/** Runs the cases of the pack that a rules author works on, as its files are now. */
final class PackTrial {

    private final PackOptions options;
    private final Duration most;
    private final Surroundings surroundings;

    /**
     * Makes a trial.
     *
     * @param options the pack
     * @param most how long a case may take
     * @param surroundings where it is
     */
    PackTrial(PackOptions options, Duration most, Surroundings surroundings) {
        this.options = options;
        this.most = most;
        this.surroundings = surroundings;
    }

    /**
     * Runs the cases.
     *
     * @throws RulePackException if the pack or one of its cases can't be read, or its rules don't compile
     */
    Outcome run() {
        PackSource source = options.source(surroundings);
        List<RulePack> below = options.below(surroundings);
        RulePack pack = source.pack();
        CaseFiles cases = CaseFiles.read(source.cases());
        if (!cases.problems().isEmpty()) {
            throw new RulePackException(cases.problems());
        }
        String scheme = pack.scheme() == null ? RulesEngine.schemes().get(0) : pack.scheme();
        RulesEngine engine = options.engine(below, pack, scheme);
        CaseReport report = CaseRunner.of(
                        scheme, named -> named.equals(scheme) ? engine : options.engine(below, pack, named))
                .run(cases.cases(), most);
        List<String> own = engine.rules().stream()
                .filter(rule -> rule.pack().equals(pack.name()))
                .map(RuleInForce::id)
                .toList();
        return new Outcome(
                report.failures().isEmpty(),
                CasesText.of(pack.identity(), options.opening(), report, report.coverage(own), surroundings.page()));
    }

    /**
     * How it went.
     *
     * @param passed whether no case failed
     * @param text what there is to tell
     */
    record Outcome(boolean passed, String text) {}
}
