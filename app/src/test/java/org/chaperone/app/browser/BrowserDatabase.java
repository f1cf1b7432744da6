package org.chaperone.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.app.TestDatabase;
import org.chaperone.app.database.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a browser does is committed, so it gets a database beside the one whose tests roll back. */
final class BrowserDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = TestDatabase.server();
        var owner =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                server.url(), EmbeddedPostgres.OWNER, server.password()));
        owner.sql("DROP DATABASE IF EXISTS browser WITH (FORCE)").update();
        owner.sql("CREATE DATABASE browser").update();
        TestPropertyValues.of(
                        "chaperone.database.url=" + server.url("browser"),
                        "chaperone.database.user=" + EmbeddedPostgres.OWNER,
                        "chaperone.database.password=" + server.password(),
                        "chaperone.data=" + temporary())
                .applyTo(context);
    }

    private static String temporary() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
