package org.counciltracker.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counciltracker.rules.RuleInForce;
import org.junit.jupiter.api.Test;

class RulesTextTest {

    @Test
    void listsRulesUnderTheirStagesWithPackAndBasis() {
        String text = RulesText.of(
                List.of(
                        new RuleInForce(
                                "STATUS-030",
                                "On hold: the latest update says that work is paused",
                                "status",
                                "standard",
                                "Key of a police and crime panel's tracker, November 2022",
                                null),
                        new RuleInForce(
                                "STATUS-040",
                                "In progress: the latest update says that work is under way, requested or awaited",
                                "status",
                                "mereside",
                                "Practice of the panel",
                                "standard"),
                        new RuleInForce("RAG-001", "Green: done", "rag", "standard", "The scheme's legend", null)),
                Page.plain(80));

        assertThat(text).isEqualTo("""
                        status
                          STATUS-030  On hold: the latest update says that work is paused
                                      Pack standard. Key of a police and crime panel's tracker, November
                                      2022
                          STATUS-040  In progress: the latest update says that work is under way,
                                      requested or awaited
                                      Pack mereside (replaces the one of pack standard). Practice of the
                                      panel

                        rag
                          RAG-001     Green: done
                                      Pack standard. The scheme's legend

                        3 rules
                        """);
    }

    @Test
    void saysSoWhereThereAreNoRules() {
        assertThat(RulesText.of(List.of(), Page.plain(80))).isEqualTo("0 rules\n");
    }
}
