package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.counciltracker.io.table.GivenUp;
import org.counciltracker.io.table.UnreadableException;
import org.junit.jupiter.api.Test;

class WatchedReadingTest {

    @Test
    void aReadingWhoseTimeIsOverIsRefusedAndEnds() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);

        assertThatThrownBy(() -> WatchedReading.call(
                        () -> {
                            try {
                                while (true) {
                                    GivenUp.check();
                                }
                            } finally {
                                ended.countDown();
                            }
                        },
                        1))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("reading took longer than the limit of 1 seconds");
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void whatAReadingThrowsIsThrown() {
        assertThatThrownBy(() -> WatchedReading.call(
                        () -> {
                            throw new StackOverflowError("deep");
                        },
                        60))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void anApplicationThatIsInterruptedWaitsNoLongerAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> WatchedReading.call(() -> "read", 60)).hasMessage("the reading was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
