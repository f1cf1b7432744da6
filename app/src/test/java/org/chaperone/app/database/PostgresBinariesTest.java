package org.chaperone.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir Path folder;

    @Test
    void two_that_unpack_at_once_share_what_the_first_has_unpacked() throws Exception {
        Callable<PostgresBinaries> unpack = () -> PostgresBinaries.unpackedIn(folder);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(unpack, unpack))) {
                assertThat(Path.of(done.get().initdb())).isExecutable();
            }
        }

        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
