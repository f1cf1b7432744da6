package org.chaperone.app.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobsTest {

    private static final byte[] FORM = "signed".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void a_file_is_read_as_it_was_kept_under_the_hash_of_its_bytes() {
        var name = blobs().keep(FORM);

        assertThat(name)
                .isEqualTo("4a3cdfae6f291c8f544daea5b72905cf9e74c1ed427d831ad0d7ca00c73c794d");
        assertThat(blobs().read(name)).hasValue(FORM);
    }

    @Test
    void the_same_bytes_are_kept_once_and_nothing_half_written_stays() throws IOException {
        blobs().keep(FORM);
        blobs().keep(FORM);

        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_file_that_was_altered_isn_t_given_out() throws IOException {
        var name = blobs().keep(FORM);
        Files.writeString(folder.resolve("files").resolve(name.substring(0, 2)).resolve(name), "x");

        assertThatIllegalStateException().isThrownBy(() -> blobs().read(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../../../etc/passwd",
                "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                "2C26B46B68FFC68FF99B453C1D30413413422D706483BFA0F98A5E886266E7AE"
            })
    void what_was_never_kept_isn_t_there(String name) {
        assertThat(blobs().read(name)).isEmpty();
    }

    private Blobs blobs() {
        return new Blobs(new BlobSettings(folder, null));
    }
}
