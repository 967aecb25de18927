package org.counciltracker.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.lexicon.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a pack's files and can't be read. */
class RulePackProblemsTest {

    private static final String LEXICON = "id,cue,kind,needs,defeats,fires,quiet\n";
    private static final String POLICY = "key,value,meaning\n";
    private static final String LEGEND = "status,when,rating,meaning\n";

    @TempDir
    Path folder;

    @Test
    void aPackIsAFolderWithItsFile() throws IOException {
        Path absent = folder.resolve("absent");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(problems(absent))
                .containsExactly(absent + ": is not a folder. A rule pack is a folder with a pack.yaml in it.");
        assertThat(problems(empty))
                .containsExactly(empty
                        + ": is not a rule pack, since it has no pack.yaml. Maybe give the folder that holds one.");
    }

    @Test
    void allProblemsOfThePackFileAreListed() {
        assertThat(problems("pack.yaml", "name: Mine\nversoin: 1\noff: {a: b}\nbuildsOn: [a, a]\nscheme: [a]\n"))
                .containsExactly(
                        "pack.yaml:2: key (versoin) must be one of: name, version, buildsOn, scheme, off.",
                        "pack.yaml:1: name (Mine) must be lower-case letters and digits, with single hyphens between.",
                        "pack.yaml: version is missing. Maybe add a line such as: version: 1.0",
                        "pack.yaml:5: scheme must be a single value.",
                        "pack.yaml:4: buildsOn (a) stands twice.",
                        "pack.yaml:3: off must be a list of rule ids, such as [STATUS-030].");
    }

    @Test
    void rowsWithoutAWordSayNothing() {
        RulePack pack = RulePack.fromFolder(
                TestPacks.write(folder, "policy.csv", ",,\n" + POLICY + ",,\nstale.days,60,\n\n , ,,,\n"));

        assertThat(pack.policy()).extracting(PolicyEntry::place).containsExactly("policy.csv:4");
    }

    @Test
    void aTableWithoutAWordIsTold() {
        assertThat(problems("policy.csv", "", "lexicon.csv", "\n \n"))
                .containsExactly(
                        "lexicon.csv: is empty. Its first line must be: id,cue,kind,needs,defeats,fires,quiet. Delete the file if the pack has nothing to say there.",
                        "policy.csv: is empty. Its first line must be: key,value,meaning. Delete the file if the pack has nothing to say there.");
    }

    @Test
    void signsThatNobodySeesAreShownAndNamed() {
        assertThat(problems("policy.csv", POLICY + "stale.days,60\u00A0,\nstale.days,5,\n"))
                .containsExactly(
                        "policy.csv:3: key (stale.days) stands twice; see policy.csv:2.",
                        "policy.csv:2: value (60[U+00A0]) must be a whole number. Here stands a no-break space (U+00A0), which cannot be seen. Delete it, or type a plain space.");
    }

    @Test
    void aNameThatIsNearlyThatOfAFileOfAPackIsTold() {
        assertThat(problems("Policy.csv", POLICY + "stale.days,60,\n", "status/held.drl.txt", "", "notes.txt", ""))
                .containsExactlyInAnyOrder(
                        "Policy.csv: is not read. Maybe its name should be: policy.csv",
                        "status/held.drl.txt: is not read. Maybe its name should be: status/held.drl");
    }

    @Test
    void aNameThatIsNearlyThatOfAFileOfCasesIsToldWhereCasesAreRead() {
        Path pack = TestPacks.write(folder, "cases/held.yaml.txt", "");

        assertThat(PackSource.at(pack).read().problems()).isEmpty();
        assertThat(catchThrowableOfType(
                                RulePackException.class,
                                () -> PackSource.at(pack).cases())
                        .lines())
                .containsExactly("cases/held.yaml.txt: is not read. Maybe its name should be: cases/held.yaml");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(problems("pack.yaml", "name: " + "[".repeat(30_000)))
                .containsExactly("pack.yaml: cannot be read as YAML: it is nested too deep.");
    }

    @Test
    void malformedYamlIsNamedByItsLine() {
        assertThat(problems("pack.yaml", "name: mine\noff: [A\n"))
                .containsExactly(
                        "pack.yaml:3: cannot be read as YAML: between [ and ] stand values with commas between. Maybe a text with a colon, a comma, a bracket or a # in it needs quotes round all of it.");
        assertThat(problems("pack.yaml", "- mine\n"))
                .containsExactly("pack.yaml: must hold lines of the form key: value.");
    }

    @Test
    void aKeyTwiceIsNotTakenInSilence() {
        assertThat(problems("pack.yaml", "name: mine\nversion: 1\nname: yours\n"))
                .containsExactly("pack.yaml:3: key (name) stands twice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "import", "rule", "query", "end", "java", "enum"})
    void wordsOfTheRuleLanguageNameNoPack(String name) {
        assertThat(problems("pack.yaml", "name: %s\nversion: 1\n".formatted(name)))
                .containsExactly("pack.yaml:1: name (%s) is a word of the rule language. Maybe add to it: my-%s."
                        .formatted(name, name));
    }

    @Test
    void theColumnsAreSaidOnce() {
        assertThat(problems("policy.csv", "key,value\nstale.days,60\nstale.meetings,1\n"))
                .containsExactly("policy.csv:1: the columns are (key, value), but must be (key, value, meaning).");
        assertThat(problems("policy.csv", "stale.days,60,why\n"))
                .containsExactly(
                        "policy.csv:1: the columns are (stale.days, 60, why), but must be (key, value, meaning).");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThat(problems("policy.csv", POLICY + "stale.days,60,often, they meet\nstale.meetings,1\n"))
                .containsExactly(
                        "policy.csv:2: the row has 4 cells, but 3 columns. Maybe a cell with a comma needs quotes.",
                        "policy.csv:3: the row has 2 cells, but 3 columns. Maybe a cell with a comma needs quotes.");
    }

    @Test
    void anUnclosedQuoteSwallowsNoRows() {
        assertThat(problems("policy.csv", POLICY + "stale.days,60,\"why\nstale.meetings,1,\"because\"\n"))
                .singleElement()
                .asString()
                .startsWith("policy.csv:2: ");
        assertThat(problems("policy.csv", POLICY + "stale.days,60,\"why\nstale.meetings,1,because\"\n"))
                .containsExactly("policy.csv:2: a cell runs over several lines. Maybe a closing quote is missing.");
    }

    @Test
    void aNumberIsWholeAndStandsOnce() {
        assertThat(problems("policy.csv", POLICY + "stale.days,6O,\nstale.meetings,1,\nstale.meetings,2,\n"))
                .containsExactly(
                        "policy.csv:4: key (stale.meetings) stands twice; see policy.csv:3.",
                        "policy.csv:2: value (6O) must be a whole number.");
    }

    @Test
    void anUnknownKindIsToldWithTheKnownOnes() {
        assertThat(problems("lexicon.csv", LEXICON + "L-1,in dry dock,DOCKED,,,,\n"))
                .containsExactly("lexicon.csv:2: kind (DOCKED) must be one of: "
                        + Stream.of(SignalKind.values(), Modifier.values())
                                .flatMap(Stream::of)
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + ", OFF.");
    }

    @Test
    void aCueHasAnIdAndWords() {
        assertThat(problems(
                        "lexicon.csv", LEXICON + ",in dry dock,ON_HOLD,,,,\nL-2,,ON_HOLD,,,,\nL-2,docked,OFF,,,,\n"))
                .containsExactly(
                        "lexicon.csv:4: id (L-2) stands twice; see lexicon.csv:3.",
                        "lexicon.csv:2: id must not be empty; a row is replaced and switched off by its id.",
                        "lexicon.csv:3: cue must not be empty. Only a row of kind OFF needs no words of its own.");
    }

    @Test
    void aLegendNamesWhatExists() {
        assertThat(problems("legend.csv", LEGEND + "DONE,ANY,RED,\nCLOSED,LATE,RED,\nCLOSED,ANY,PINK,\n"))
                .containsExactly(
                        "legend.csv:2: status (DONE) must be one of: NO_PROGRESS_REPORTED, IN_PROGRESS, ON_HOLD, "
                                + "PROPOSED_COMPLETE, IMPLEMENTED, CLOSED.",
                        "legend.csv:3: when (LATE) must be one of: ANY, DUE_SOON, STALE, OVERDUE.",
                        "legend.csv:4: rating (PINK) must be one of: RED, AMBER, GREEN, BLUE, GREY.");
        assertThat(problems("legend.csv", LEGEND + "CLOSED,ANY,RED,\nCLOSED,ANY,GREY,\n"))
                .containsExactly("legend.csv:3: status, when (CLOSED, ANY) stands twice; see legend.csv:2.");
    }

    @Test
    void rulesStandInTheFolderOfAStage() {
        assertThat(problems("rules.drl", "", "statuses/held.drl", "", "lib/status/held.drl", ""))
                .containsExactly(
                        "lib/status/held.drl: stands in no stage's folder. "
                                + "Maybe move it into one of: integrity, evidence, status, timeliness, rag, chasing.",
                        "rules.drl: stands in no stage's folder. "
                                + "Maybe move it into one of: integrity, evidence, status, timeliness, rag, chasing.",
                        "statuses/held.drl: stands in no stage's folder. "
                                + "Maybe move it into one of: integrity, evidence, status, timeliness, rag, chasing.");
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        TestPacks.write(folder, "policy.csv", POLICY);
        Files.write(folder.resolve("legend.csv"), "status,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(folder))
                .containsExactly("legend.csv: is not UTF-8. Maybe save it again with that encoding.");
    }

    @Test
    void foldersInsideAStageBelongToIt() {
        RulePack pack = RulePack.fromFolder(TestPacks.write(folder, "status/harbour/held.drl", "// nothing yet\n"));

        assertThat(pack.rules())
                .containsExactly(new DrlFile(Stage.STATUS, "status/harbour/held.drl", "// nothing yet\n"));
    }

    @Test
    void lineEndsAndAMarkAtTheStartDoNotChangeAPack() {
        RulePack unix =
                RulePack.fromFolder(TestPacks.write(folder.resolve("a"), "policy.csv", POLICY + "stale.days,60,\n"));
        RulePack windows = RulePack.fromFolder(
                TestPacks.write(folder.resolve("b"), "policy.csv", "\uFEFFkey,value,meaning\r\nstale.days,60,\r\n"));

        assertThat(windows).isEqualTo(unix);
        assertThat(unix.policy()).containsExactly(new PolicyEntry("stale.days", 60, "policy.csv:2"));
    }

    private List<String> problems(String... namesAndTexts) {
        return problems(TestPacks.write(folder, namesAndTexts));
    }

    private static List<String> problems(Path pack) {
        return catchThrowableOfType(RulePackException.class, () -> RulePack.fromFolder(pack))
                .lines();
    }
}
