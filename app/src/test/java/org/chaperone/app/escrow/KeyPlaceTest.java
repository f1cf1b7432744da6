package org.chaperone.app.escrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPlaceTest {

    @TempDir Path folder;

    @Test
    void a_file_that_is_not_there_has_no_keys_and_one_that_is_written_is_its_owner_s_alone()
            throws IOException {
        var file = folder.resolve("keys/escrow.json");
        var place = new KeyFile(file);
        assertThat(place.read()).isEmpty();

        place.write("one");
        place.write("two");

        assertThat(place.read()).contains("two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
    void a_file_that_others_can_get_at_is_not_used(String permissions) throws IOException {
        var file = folder.resolve("escrow.json");
        var place = new KeyFile(file);
        place.write("secret words");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(place::read)
                .isInstanceOf(KeysNotUsable.class)
                .hasMessageContaining("chmod 600")
                .hasMessageNotContaining("secret words");
    }

    @Test
    void keys_of_the_environment_are_read_and_never_written() {
        var place = new GivenKeys("from outside");

        assertThat(place.read()).contains("from outside");
        assertThat(place.isOurs()).isFalse();
        assertThatThrownBy(() -> place.write("ours")).isInstanceOf(KeysNotUsable.class);
        assertThat(place.words()).doesNotContain("from outside");
    }
}
