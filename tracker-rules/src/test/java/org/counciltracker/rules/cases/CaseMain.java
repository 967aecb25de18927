package org.counciltracker.rules.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.RulesEngine;

/**
 * Runs a folder of cases by the standard rules, for those who write them: prints what failed, and which rules of each
 * stage lack something. With a filter only cases whose file, name or rules contain it are run.
 */
final class CaseMain {

    private CaseMain() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        CaseFiles files = CaseFiles.read(CaseFolder.read(Path.of(args[0])));
        String filter = args.length > 1 ? args[1] : "";
        List<PackCase> cases = files.cases().stream()
                .filter(one -> (one + " " + one.fires() + one.missesNearly()).contains(filter))
                .toList();
        CaseReport report = CaseRunner.of(CaseFolder::engine).run(cases);
        files.problems().forEach(System.out::println);
        report.failures().forEach(System.out::println);
        var stages = new TreeMap<String, List<String>>(RulesEngine.standard().rules().stream()
                .collect(Collectors.groupingBy(
                        RuleInForce::stage, Collectors.mapping(RuleInForce::id, Collectors.toList()))));
        for (Map.Entry<String, List<String>> stage : stages.entrySet()) {
            System.out.println(stage.getKey() + ": " + report.coverage(stage.getValue()));
        }
        System.out.printf(
                "cases %s, failed %s, unread problems %s, %s ms%n",
                cases.size(),
                report.failures().size(),
                files.problems().size(),
                (System.nanoTime() - start) / 1_000_000);
    }
}
