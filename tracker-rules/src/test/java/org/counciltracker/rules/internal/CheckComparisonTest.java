package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.api.Test;

/**
 * Holds what the rules engine alone says of the broken packs beside what the check says, as the guide prints it. With
 * {@code -Dgolden.rewrite=true} the guide's table is written anew.
 */
class CheckComparisonTest {

    private static final Path PACKS = Path.of("src/test/resources/broken-packs");
    private static final Path GUIDE = Path.of("docs/checking.md");
    private static final String OPENS = "<!-- comparison -->\n";
    private static final String CLOSES = "<!-- end of comparison -->\n";

    /** A problem in a file of rules: line if any, rule if any, message. */
    private static final Pattern PROBLEM =
            Pattern.compile("(?m)^[\\w/-]+\\.drl(?::(\\d+))?: (?:([A-Z]+-\\d+|rule \"[^\"\\n]*\"): )?(.*)$");

    private static final Pattern OFFERS = Pattern.compile(
            "(?:Maybe|Write|Write @|(?:are|may have|meant|is written|property of|Bound so far are):?) (?:\\w+ (?:==|<|>|<=|>=|!=) )?"
                    + "(?!(?:a|it|its|this|the|say|one|them|leave|move|two)\\b)([@$]?[A-Za-z][\\w.]*)");

    @Test
    void theGuidePrintsWhatBothSay() throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf(OPENS) + OPENS.length();
        int to = guide.indexOf(CLOSES);
        String table = table();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GUIDE, guide.substring(0, from) + table + guide.substring(to));
        }

        assertThat(table)
                .isEqualTo(Files.readString(GUIDE)
                        .substring(from, Files.readString(GUIDE).indexOf(CLOSES)));
    }

    private static String table() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path pack : packs()) {
            String expected = Files.readString(pack.resolve("expected.txt"));
            List<MatchResult> problems = PROBLEM.matcher(expected)
                    .results()
                    .filter(problem -> !problem.group(3).startsWith("no case "))
                    .toList();
            if (!problems.isEmpty()) {
                rows.add(row(pack, problems));
            }
        }
        var text = new StringBuilder("""
                | pack | faults | lines told by Drools | rule named | right name | Drools alone says first | check says first |
                |---|---|---|---|---|---|---|
                """);
        rows.forEach(row -> text.append(row.line()));
        text.append(sums(rows));
        return text.toString();
    }

    private static Row row(Path folder, List<MatchResult> problems) {
        RulePack pack = PackSource.at(folder).read().pack();
        PlainDrools drools = PlainDrools.of(pack.rules().stream()
                .map(file -> new DrlSource(
                        file.name(), DrlPackage.complete(pack.name(), file).text()))
                .toList());
        List<String> names = problems.stream()
                .flatMap(problem -> OFFERS.matcher(problem.group(3)).results())
                .map(offer -> offer.group(1))
                .filter(name ->
                        pack.rules().stream().noneMatch(file -> file.text().contains(name)))
                .toList();
        int told = (int) problems.stream()
                .filter(problem -> problem.group(1) != null && drools.tells(Integer.parseInt(problem.group(1))))
                .count();
        List<String> rules = problems.stream()
                .map(problem -> problem.group(2))
                .filter(Objects::nonNull)
                .map(rule -> rule.replaceAll("^rule \"|\"$", ""))
                .toList();
        return new Row(
                folder.getFileName().toString(),
                problems.size(),
                told,
                drools.says(rules),
                !rules.isEmpty(),
                drools.says(names),
                drools,
                !names.isEmpty(),
                problems.get(0).group(3));
    }

    private static String sums(List<Row> rows) {
        int faults = rows.stream().mapToInt(Row::faults).sum();
        long silent = rows.stream()
                .filter(row -> row.drools().messages().isEmpty()
                        && row.drools().thrown().isEmpty())
                .count();
        return String.format(
                Locale.ROOT,
                """

                Sums: %d packs with %d faults in files of rules.

                | | Drools alone | check |
                |---|---|---|
                | packs of which nothing is said | %d | 0 |
                | packs that end in an exception | %d | 0 |
                | faults told with their line | %d of %d | %d of %d |
                | packs whose rule is named | %d | %d |
                | packs for which a right name is offered that the author had not written | %d | %d |
                """,
                rows.size(),
                faults,
                silent,
                rows.stream().filter(row -> !row.drools().thrown().isEmpty()).count(),
                rows.stream().mapToInt(Row::told).sum(),
                faults,
                faults,
                faults,
                rows.stream().filter(Row::ruleTold).count(),
                rows.stream().filter(Row::ofRule).count(),
                rows.stream().filter(Row::namesTold).count(),
                rows.stream().filter(Row::offers).count());
    }

    private static List<Path> packs() {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A row of the table.
     *
     * @param pack the pack's folder
     * @param faults what the check says of its rules, one problem each
     * @param told for how many of them the engine tells the line
     * @param ruleTold whether the engine names the rule
     * @param ofRule whether the check does
     * @param namesTold whether the engine offers a name that would be right
     * @param drools what the engine says
     * @param offers whether the check offers a name that isn't in the pack
     * @param check what the check says first
     */
    private record Row(
            String pack,
            int faults,
            int told,
            boolean ruleTold,
            boolean ofRule,
            boolean namesTold,
            PlainDrools drools,
            boolean offers,
            String check) {

        private String line() {
            String first = !drools.thrown().isEmpty()
                    ? "throws " + drools.thrown()
                    : drools.messages().isEmpty()
                            ? "nothing"
                            : shown(drools.messages().get(0).text());
            return "| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            pack,
                            faults,
                            told,
                            ruleTold ? "yes" : "no",
                            namesTold ? "yes" : offers ? "no" : "-",
                            first,
                            shown(check));
        }

        /** Names of generated classes differ by nothing that matters here. */
        private static String shown(String text) {
            String plain = text.replaceAll("[0-9A-F]{32}", "…")
                    .replace("|", "\\|")
                    .replace("<", "&lt;")
                    .strip();
            return plain.length() > 110 ? plain.substring(0, 107) + "…" : plain;
        }
    }
}
