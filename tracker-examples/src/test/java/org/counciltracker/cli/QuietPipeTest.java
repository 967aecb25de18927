package org.counciltracker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuietPipeTest {

    @Test
    void takesInSilenceWhatNobodyReadsAnyMore() throws IOException {
        var pipe = new QuietPipe(failing("Broken pipe"));

        pipe.write(1);
        pipe.write(new byte[] {2, 3});
        pipe.flush();
    }

    @Test
    void passesOnAFullDisk() {
        assertThatThrownBy(() -> new QuietPipe(failing("No space left on device")).write(1))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void passesOnWhatIsRead() throws IOException {
        var read = new ByteArrayOutputStream();

        try (var pipe = new QuietPipe(read)) {
            pipe.write("whole".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo("whole");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
