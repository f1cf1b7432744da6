package org.chaperone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.chaperone.app.database.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What comes in over HTTP is committed, so it gets a database beside the one whose tests roll back. */
public final class DatabaseOfItsOwn
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = TestDatabase.server();
        var name = "own_" + MADE.incrementAndGet();
        JdbcClient.create(
                        new DriverManagerDataSource(
                                server.url(), EmbeddedPostgres.OWNER, server.password()))
                .sql("CREATE DATABASE " + name)
                .update();
        TestPropertyValues.of(
                        "chaperone.database.url=" + server.url(name),
                        "chaperone.database.user=" + EmbeddedPostgres.OWNER,
                        "chaperone.database.password=" + server.password(),
                        "chaperone.data=" + temporary(name))
                .applyTo(context);
    }

    private static String temporary(String name) {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), name + "-")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
