package org.counciltracker.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {

    @Test
    void findsWordsInARow() {
        assertThat(found("The plan is on hold.", "on hold")).containsExactly("on hold");
        assertThat(found("Hold on to it.", "on hold")).isEmpty();
    }

    @Test
    void takesAnyOfSeveralWords() {
        assertThat(found("It was sent and they were sent.", "was/were sent")).hasSize(2);
    }

    @Test
    void takesAChoiceOfSeveralWords() {
        assertThat(found("Agreed by the board.", "agreed by/by_the board")).hasSize(1);
        assertThat(found("Agreed by board.", "agreed by/by_the board")).hasSize(1);
    }

    @Test
    void takesABeginning() {
        assertThat(found("Officers recommended it.", "recommend*")).hasSize(1);
    }

    @Test
    void takesAWordThatMayBeMissing() {
        assertThat(found("It has been sent.", "has been? sent")).hasSize(1);
        assertThat(found("He has sent it.", "has been? sent")).hasSize(1);
    }

    @Test
    void aGapSpansAFewWordsAndNoMore() {
        assertThat(found("Put the whole thing on hold.", "put ... on hold")).hasSize(1);
        assertThat(found("Put on hold.", "put ... on hold")).hasSize(1);
        assertThat(found("Put a b c d e f g on hold.", "put ... on hold")).isEmpty();
    }

    @Test
    void aPhraseDoesNotReachOverTheEndOfAClause() {
        assertThat(found("Carry on. Hold it.", "on hold")).isEmpty();
        assertThat(found("Carry on; hold it.", "on hold")).isEmpty();
    }

    @Test
    void aPhraseMayBeHeldToTheBeginningOrTheEndOfAClause() {
        assertThat(found("Closed. The road closed.", "^ closed")).hasSize(1);
        assertThat(found("Pending. Pending a reply.", "^ pending $")).hasSize(1);
    }

    @Test
    void phrasesWithTheSameBeginningAreAllFound() {
        assertThat(found("no further action", "no", "no further", "no further action"))
                .containsExactly("no", "no further", "no further action");
    }

    @Test
    void refusesAPhraseThatBeginsOrEndsLoosely() {
        assertThatThrownBy(() -> Phrase.parse("sent to?"))
                .hasMessage("phrase (sent to?) must begin and end with a word that can't be left out.");
        assertThatThrownBy(() -> Phrase.parse("... sent"))
                .hasMessage("phrase (... sent) must begin and end with a word that can't be left out.");
    }

    private static List<String> found(String text, String... phrases) {
        List<Map.Entry<Phrase, String>> entries = Arrays.stream(phrases)
                .map(phrase -> Map.entry(Phrase.parse(phrase), phrase))
                .toList();
        return PhraseAutomaton.of(entries).search(Tokens.of(text)).stream()
                .map(PhraseAutomaton.Hit::value)
                .toList();
    }

    @Test
    void findsVerbsAndNumbersWhereTheSearcherSaysThatTheyAre() {
        List<Token> tokens = Tokens.of("has written 3 letters");
        PhraseAutomaton<String> automaton = PhraseAutomaton.of(List.of(
                Map.entry(Phrase.parse("~send/write # letters"), "written"),
                Map.entry(Phrase.parse("~* #/two"), "any verb"),
                Map.entry(Phrase.parse("~send letters"), "sent")));

        assertThat(automaton.search(tokens, at -> at == 1 ? Set.of("~write", "~*") : at == 2 ? Set.of("#") : Set.of()))
                .extracting(PhraseAutomaton.Hit::value)
                .containsExactlyInAnyOrder("written", "any verb");
        assertThat(automaton.search(tokens)).isEmpty();
    }

    @Test
    void ofOneValueFromOneWordTheLongestIsFound() {
        PhraseAutomaton<String> automaton = PhraseAutomaton.of(List.of(
                Map.entry(Phrase.parse("no update"), "none"), Map.entry(Phrase.parse("no update received"), "none")));

        assertThat(automaton.search(Tokens.of("No update received.")))
                .containsExactly(new PhraseAutomaton.Hit<>("none", 0, 2));
    }
}
