package org.counciltracker.rules.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Status;
import org.counciltracker.rules.fact.Likeness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LikenessModelTest {

    private static final ItemKey ITEM =
            Recommendation.builder("R1/22").text("Mend it.").build().key();

    private static LikenessModel learnt;

    @BeforeAll
    static void learn() throws IOException {
        var trainer = new LikenessTrainer();
        for (int i = 0; i < 5; i++) {
            trainer.add(wording("The gate was mended in week " + i), "IMPLEMENTED", "");
            trainer.add(wording("Kicked into the long grass for week " + i), "ON_HOLD", "");
            trainer.add(wording("Cabinet said no thank you in week " + i), "CLOSED", "NOT_ACCEPTED");
        }
        learnt = trainer.train();
    }

    @Test
    void judgesLikeWordsAsTheExamplesWereLabelled() {
        assertThat(judge(learnt, "The fence was mended.").status()).isEqualTo(Status.IMPLEMENTED);
        assertThat(judge(learnt, "Into the long grass.").status()).isEqualTo(Status.ON_HOLD);
        assertThat(judge(learnt, "They said no."))
                .extracting(Likeness::status, Likeness::closure)
                .containsExactly(Status.CLOSED, ClosureReason.NOT_ACCEPTED);
    }

    @Test
    void isUnsureOfWordsItHasNotMet() {
        int known = judge(learnt, "The gate was mended in week 3").percent();

        assertThat(known).isGreaterThan(50);
        assertThat(judge(learnt, "Zebra quagga okapi.").percent()).isLessThan(known);
    }

    @Test
    void quotesTheWordsThatWeighMostWhereTheyStand() {
        String text = "It has been kicked into the long grass.";

        List<Quote> quotes = judge(learnt, text).proof();

        assertThat(quotes)
                .hasSizeBetween(1, 3)
                .allSatisfy(quote ->
                        assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.quote()));
        assertThat(quotes)
                .extracting(Quote::quote)
                .anySatisfy(words -> assertThat(words).contains("long"));
    }

    @Test
    void saysTheSameOnceWrittenAndReadBack() throws IOException {
        var out = new ByteArrayOutputStream();
        LikenessTrainer.write(learnt, out);

        LikenessModel read = LikenessModel.read(new ByteArrayInputStream(out.toByteArray()));

        for (String text : List.of("Mended.", "Long grass again", "No thank you", "Nothing like it")) {
            assertThat(judge(read, text)).isEqualTo(judge(learnt, text));
        }
    }

    @Test
    void theLibrarysOwnModelKnowsWhatClerksWrite() {
        assertThat(judge(LikenessModel.standard(), "Not yet started.").status()).isEqualTo(Status.NO_PROGRESS_REPORTED);
        assertThat(judge(LikenessModel.standard(), "Superseded by the county's new strategy."))
                .extracting(Likeness::status, Likeness::closure)
                .containsExactly(Status.CLOSED, ClosureReason.SUPERSEDED);
    }

    private static Likeness judge(LikenessModel model, String update) {
        return model.judge(ITEM, 0, null, wording(update));
    }

    private static Wording wording(String update) {
        return Wording.of("Mend the gate.", List.of(), List.of(update), List.of());
    }
}
