package org.chaperone.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.chaperone.app.TestDatabase;
import org.chaperone.app.database.EmbeddedPostgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What a browser does is committed, so it gets a database beside the one whose tests roll back. */
@TestConfiguration
class BrowserDatabase {

    @Bean
    DynamicPropertyRegistrar databaseOfItsOwn() {
        var server = TestDatabase.server();
        var owner =
                new DriverManagerDataSource(
                        server.url(), EmbeddedPostgres.OWNER, server.password());
        JdbcClient.create(owner).sql("DROP DATABASE IF EXISTS browser WITH (FORCE)").update();
        JdbcClient.create(owner).sql("CREATE DATABASE browser").update();
        return registry -> {
            registry.add("chaperone.database.url", () -> server.url("browser"));
            registry.add("chaperone.database.user", () -> EmbeddedPostgres.OWNER);
            registry.add("chaperone.database.password", server::password);
            registry.add("chaperone.data", () -> temporary());
        };
    }

    private static String temporary() {
        try {
            var folder = Files.createTempDirectory("chaperone-browser-");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
