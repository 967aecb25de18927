package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packs that say different things of one rule or entry: the later may only where it builds on the earlier. */
class ConflictsTest {

    private static final String RULE = """
            rule "PIER-010 On hold: as we say"
                @id("PIER-010")
            when
                Item( $item : key )
            then
                propose( drools, $item, Status.ON_HOLD );
            end
            """;

    @TempDir
    Path folder;

    @Test
    void packsThatKnowNothingOfEachOtherConflict() {
        RulePack pier = pack("pier", "", "status/a.drl", RULE, "policy.csv", "key,value,meaning\nstale.days,60,\n");
        RulePack quay = pack(
                "quay",
                "off: [PIER-010]\n",
                "policy.csv",
                "key,value,meaning\nstale.meetings,1,\nstale.days,90,\n",
                "lexicon.csv",
                "id,cue,kind,needs,defeats,fires,quiet\nNEG-010,not,NEGATION,,,,\n");

        assertThat(problems(pier, quay))
                .containsExactly(
                        "pack quay, pack.yaml:3: rule (PIER-010) is set by pack (pier) too, which this pack doesn't build on, "
                                + "so which of them counts is chance. Maybe add the pack to buildsOn in pack.yaml.",
                        "pack quay, policy.csv:3: key (stale.days) is set by pack (pier) too, which this pack doesn't build on, "
                                + "so which of them counts is chance. Maybe add the pack to buildsOn in pack.yaml.");
        assertThat(problems(pier, pack("wharf", "", "status/b.drl", "\n" + RULE)))
                .containsExactly(
                        "pack wharf, status/b.drl:2: rule (PIER-010) is set by pack (pier) too, which this pack doesn't build on, "
                                + "so which of them counts is chance. Maybe add the pack to buildsOn in pack.yaml.");
    }

    @Test
    void aPackMayChangeWhatItBuildsOnThroughOthersToo() {
        RulePack pier = pack("pier", "", "policy.csv", "key,value,meaning\nstale.days,60,\n");
        RulePack quay = pack("quay", "buildsOn: [standard, pier]\n");
        RulePack wharf = pack("wharf", "buildsOn: quay\n", "policy.csv", "key,value,meaning\nstale.days,90,\n");

        assertThat(engine(pier, quay, wharf).packs()).hasSize(5);
    }

    @Test
    void theSameValueIsNoConflict() {
        assertThat(engine(
                                pack("pier", "", "policy.csv", "key,value,meaning\nstale.days,60,\n"),
                                pack("quay", "", "policy.csv", "key,value,meaning\n\nstale.days,60,as at the pier\n"))
                        .packs())
                .hasSize(4);
    }

    @Test
    void whatAPackBuildsOnLiesBelowIt() {
        assertThat(problems(pack("quay", "buildsOn:\n  - standard\n  - peer\n"), pack("pier", "")))
                .containsExactly(
                        "pack quay, pack.yaml:5: buildsOn (peer) is not among the packs below this one. The packs below are: standard, status-key.");
    }

    @Test
    void aRuleIsReplacedInItsOwnStage() {
        assertThat(problems(pack("quay", "", "rag/a.drl", RULE.replace("PIER-010", "STATUS-030"))))
                .containsExactly(
                        "rag/a.drl:1: STATUS-030: it replaces a rule of stage status, but stands in the folder of stage rag. Maybe give it an id of its own.");
    }

    @Test
    void aRuleIsReplacedOrSwitchedOffButNotBoth() {
        assertThat(problems(
                        pack("quay", "off: [STATUS-030]\n", "status/a.drl", RULE.replace("PIER-010", "STATUS-030"))))
                .containsExactly(
                        "pack.yaml:3: rule (STATUS-030) is switched off here, and the pack has one of that id, which takes its place anyway. Maybe leave it out here.");
    }

    private RulePack pack(String name, String more, String... files) {
        String[] all = new String[files.length + 2];
        all[0] = "pack.yaml";
        all[1] = "name: " + name + "\nversion: 1\n" + more;
        System.arraycopy(files, 0, all, 2, files.length);
        return RulePack.fromFolder(TestPacks.write(folder.resolve(name), all));
    }

    private static RulesEngine engine(RulePack... packs) {
        RulesEngine.Builder builder = RulesEngine.builder();
        List.of(packs).forEach(builder::pack);
        return builder.build();
    }

    private static List<String> problems(RulePack... packs) {
        return catchThrowableOfType(RulePackException.class, () -> engine(packs))
                .lines();
    }
}
