package org.counciltracker.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.counciltracker.rules.pack.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseProblemsTest {

    @Test
    void allOfAFileAreToldAtOnceEachWithItsLine() {
        assertThat(problems("""
                        - case: Two slips
                          asOf: 1 May 2024
                          item: {ref: A1, txt: Mend it.}
                          must: {status: Onhold}

                        - case: A third
                          asOf: 2024-09-01
                          item: {ref: A1}
                        """))
                .containsExactly(
                        "a.yaml:2: asOf (1 May 2024) must be a date such as 2024-09-01.",
                        "a.yaml:3: key of an item (txt) must be one of 15, such as text, due, rag, ref, kind.",
                        "a.yaml:4: status (Onhold) must be one of: ON_HOLD, CLOSED, IN_PROGRESS, IMPLEMENTED, PROPOSED_COMPLETE,"
                                + " NO_PROGRESS_REPORTED.",
                        "a.yaml:6: says nothing that must or must not be concluded. Maybe add a line such as: must: {status:"
                                + " ON_HOLD}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            item: {}, asOf: 2024-09-01, must: {stauts: ON_HOLD}   | must (stauts) must be one of 25, such as status, says, stale, counts, agrees.
            item: {}, asOf: 2024-09-01, must: {conclude: ON_HOLD} | conclude is for a case by facts, where one rule is tried alone. Maybe use says, or fire.
            item: {}, asOf: 2024-09-01, must: {overdueDays: many} | overdueDays (many) must be a whole number.
            item: {}, asOf: 2024-09-01, must: {stale: yes}        | stale (yes) must be true or false.
            item: {}, asOf: 2024-09-01, must: ON_HOLD             | must be lines of the form key: value, such as {status: ON_HOLD}.
            item: {}, must: {status: ON_HOLD}                     | asOf is missing. Maybe add a line such as: asOf: 2024-09-01
            item: paint, asOf: 2024-09-01, must: {stale: true}    | must be an item, such as {ref: R5/24, text: Publish the gritting routes.}.
            itme: {}, rule: X, must: {conclude: nothing}          | key (itme) must be one of: item, items, case, rule, asOf, must, scheme, facts, nation, mustNot, tracker, meetings.
            asOf: 2024-09-01, must: {stale: true}                 | must have item, items, tracker, or rule and facts.
            facts: [], must: {conclude: nothing}                  | facts need a rule, which is then tried alone. Maybe add a line such as: rule: STATUS-030
            rule: X, item: {}, asOf: 2024-09-01, must: {stale: true} | rule is for a case by facts, where one rule is tried alone. A case by rows is judged by all rules.
            rule: X, facts: [Evidnce: {}], must: {conclude: nothing} | fact type (Evidnce) must be one of 45, such as Evidence, Circle, Due, Linked, Signal. Give an application's own by its full name.
            rule: X, facts: [org.example.SiteVisit: {}], must: {conclude: nothing} | there is no class (org.example.SiteVisit). Maybe the application's facts are not on the class path.
            rule: X, facts: [Evidence: {sort: DONE}], must: {conclude: nothing} | field of Evidence (sort) must be one of: date, item, kind, pack, proof, field, leads, update, position, decides.
            rule: X, facts: [Evidence: {kind: DON}], must: {conclude: nothing} | SignalKind (DON) must be one of 33, such as DONE, LINK, OPEN, BEGUN, ENDED.
            rule: X, facts: [Evidence: {date: May}], must: {conclude: nothing} | date (May) must be a date such as 2024-09-01.
            item: {updates: [{May: Done.}]}, asOf: 2024-09-01, must: {stale: true} | date of an update (May) must be a date, a month or a period, such as 2024-09-01, 2024-09 or Q3 2024/25.
            item: {shading: pink}, asOf: 2024-09-01, must: {stale: true} | colour (PINK) must be RED, AMBER, GREEN, BLUE, GREY or #RRGGBB.
            item: {}, asOf: 2024-09-01, nation: France, must: {stale: true} | nation (France) must be one of: england, wales, scotland, northern-ireland.
            'tracker: {totals: [{name: all}]}, asOf: 2024-09-01, must: {agrees: true}' | count is missing: the number that the document states.
            """)
    void namesWhatIsWrongAndWhatWouldBeRight(String entries, String message) {
        assertThat(problems("- {case: A claim, %s}".formatted(entries.replaceAll("^'|'$", ""))))
                .containsExactly("a.yaml:1: " + message);
    }

    @Test
    void aNameThatTheCaseDoesNotHaveIsToldWithThoseItHas() {
        assertThat(problems("""
                        - case: A claim
                          asOf: 2024-09-01
                          items:
                            - {ref: A1, text: Mend it.}
                            - {ref: A1, text: Paint it., name: second A1}
                          must:
                            third A1: {fire: INTEGRITY-010}
                        """))
                .containsExactly(
                        "a.yaml:7: there is nothing called (third A1) in this case. The items, measures and totals"
                                + " are: A1, second A1.");
    }

    @Test
    void aClaimStandsOnceInAPack() {
        assertThat(CaseFiles.read(Map.of(
                                "a.yaml", "- {case: One, asOf: 2024-09-01, item: {}, must: {stale: false}}\n",
                                "b.yaml", "- {case: One, asOf: 2024-09-01, item: {}, must: {stale: false}}\n"))
                        .problems())
                .extracting(PackProblem::toString)
                .containsExactly("b.yaml:1: case (One) stands at a.yaml:1 too. Each needs a name of its own.");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThat(problems("- case: A claim\n  asOf: [2024\n  item: {}\n"))
                .containsExactly(
                        "a.yaml:3: cannot be read as YAML: between [ and ] stand values with commas between. Maybe a text with a colon, a comma, a bracket or a # in it needs quotes round all of it.");
        assertThat(problems("case: A claim\n"))
                .containsExactly(
                        "a.yaml:1: must be a list of cases, each beginning with \"- case: \" and a claim in plain words.");
    }

    @Test
    void anEmptyFileHasNoCases() {
        assertThat(CaseFiles.read(Map.of("a.yaml", "# none yet\n"))).isEqualTo(new CaseFiles(List.of(), List.of()));
    }

    private static List<String> problems(String text) {
        return CaseFiles.read(Map.of("a.yaml", text)).problems().stream()
                .map(PackProblem::toString)
                .toList();
    }
}
