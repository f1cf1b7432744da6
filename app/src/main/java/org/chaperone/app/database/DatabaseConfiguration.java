package org.chaperone.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two ways into one database: the owner's, for migrations only, and the application's. */
@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private final Optional<EmbeddedPostgres> embedded;
    private final DatabaseSettings settings;

    DatabaseConfiguration(ObjectProvider<EmbeddedPostgres> embedded, DatabaseSettings settings) {
        this.embedded =
                settings.url() == null ? Optional.of(embedded.getObject()) : Optional.empty();
        this.settings = settings;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource() {
        return embedded.map(
                        it ->
                                new DriverManagerDataSource(
                                        it.url(), EmbeddedPostgres.OWNER, it.password()))
                .orElseGet(
                        () ->
                                new DriverManagerDataSource(
                                        url(), settings.user(), settings.password()));
    }

    @Bean
    HikariDataSource dataSource(@FlywayDataSource DataSource ownerDataSource) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        if (settings.borrowed()) {
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
            pool.setConnectionInitSql("SET ROLE \"%s\"".formatted(settings.appUser()));
        } else {
            var role =
                    new AppRole(
                            settings.appUser(),
                            settings.appPassword() != null ? settings.appPassword() : fresh());
            role.prepare(ownerDataSource);
            pool.setUsername(role.name());
            pool.setPassword(role.password());
        }
        pool.setMaximumPoolSize(settings.pool());
        pool.setPoolName("app");
        return pool;
    }

    /** Migrations grant to {@code ${app}}. */
    @Bean
    FlywayConfigurationCustomizer nameOfTheAppRole() {
        return flyway -> flyway.placeholders(Map.of("app", settings.appUser()));
    }

    private String url() {
        return embedded.map(EmbeddedPostgres::url).orElseGet(settings::url);
    }

    private static String fresh() {
        var bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
