package org.chaperone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.database.EmbeddedPostgres;
import org.springframework.util.FileSystemUtils;

/** One server for all tests of this process, started at first use, without the care that keeps data. */
public final class TestDatabase {

    public static final Path PROGRAMS = Path.of("target", "postgres").toAbsolutePath();

    public static final List<String> QUICK =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private TestDatabase() {}

    public static EmbeddedPostgres server() {
        return Holder.SERVER;
    }

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var path = Files.createTempDirectory(PROGRAMS.getParent(), "database-");
                var folder = DataFolder.take(path);
                var server = EmbeddedPostgres.start(folder, PROGRAMS, QUICK);
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(
                                        () -> {
                                            server.close();
                                            folder.close();
                                            FileSystemUtils.deleteRecursively(path.toFile());
                                        }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
