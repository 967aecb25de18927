package org.counciltracker.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.counciltracker.text.Token.Gap;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void foldsCaseAndTypographicApostrophes() {
        assertThat(Tokens.of("The Panel’s VIEW")).extracting(Token::form).containsExactly("the", "panel's", "view");
    }

    @Test
    void dropsSoftHyphensFromTheForm() {
        assertThat(Tokens.of("imple\u00ADmented")).extracting(Token::form).containsExactly("implemented");
    }

    @Test
    void cutsHyphenatedWordsSoThatCuesNeedOneForm() {
        assertThat(Tokens.of("on-going")).extracting(Token::form).containsExactly("on", "going");
    }

    @Test
    void readsAnAddressAsOneWord() {
        assertThat(Tokens.of("See https://example.org/a.b?c=1. Done"))
                .extracting(Token::form)
                .containsExactly("see", "https://example.org/a.b?c=1", "done");
    }

    @Test
    void endsASentenceAtAFullStopButNotAtAnAbbreviation() {
        assertThat(Tokens.of("Sent. See e.g. item No. 4"))
                .extracting(Token::gap)
                .containsExactly(Gap.SENTENCE, Gap.SENTENCE, Gap.SPACE, Gap.SPACE, Gap.SPACE, Gap.SPACE);
    }

    @Test
    void endsAClauseAtADashBetweenSpacesButNotAtAHyphen() {
        assertThat(Tokens.of("well-known - agreed"))
                .extracting(Token::gap)
                .containsExactly(Gap.SENTENCE, Gap.SPACE, Gap.CLAUSE);
    }

    @Property(seed = "20261122")
    void everyWordStandsWhereItSays(@ForAll String text) {
        int end = 0;
        for (Token token : Tokens.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.form()).isEqualTo(Tokens.form(text.substring(token.start(), token.end())));
            end = token.end();
        }
    }

    @Property(seed = "20261122")
    void noLetterOrDigitIsLeftOut(@ForAll String text) {
        var left = new StringBuilder(text);
        var tokens = Tokens.of(text);
        for (int index = tokens.size() - 1; index >= 0; index--) {
            left.delete(tokens.get(index).start(), tokens.get(index).end());
        }
        assertThat(left.chars().noneMatch(c -> Character.isLetterOrDigit((char) c)))
                .isTrue();
    }
}
