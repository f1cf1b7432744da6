package org.chaperone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chaperone.app.database.DatabaseNotStarted;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The capabilities, each after the ones it leans on; their tables are made in this order. */
@Configuration
class Capabilities {

    static final List<String> IN_ORDER =
            List.of(
                    "database",
                    "journal",
                    "rights",
                    "ui",
                    "print",
                    "jobs",
                    "mail",
                    "blobs",
                    "directory",
                    "schooltime",
                    "designees",
                    "access",
                    "policies",
                    "consent",
                    "tasks",
                    "fetch",
                    "platforms",
                    "requests",
                    "devices",
                    "registry",
                    "escrow",
                    "apps",
                    "publicpages",
                    "audits",
                    "questions",
                    "ask",
                    "checks",
                    "photos",
                    "families",
                    "announcements",
                    "notices",
                    "api",
                    "demonstration");

    @Bean
    FlywayMigrationStrategy migrateEachCapability() {
        return flyway -> {
            var each =
                    IN_ORDER.stream()
                            .filter(Capabilities::hasTables)
                            .map(capability -> of(capability, flyway))
                            .toList();
            each.forEach(Capabilities::refuseNewer);
            each.forEach(Flyway::migrate);
        };
    }

    /** Before anything is changed: what a newer Chaperone has made of the tables, this one can't work with. */
    private static void refuseNewer(Flyway capability) {
        for (var migration : capability.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new DatabaseNotStarted(
                        "Its data was used by a newer Chaperone (%s is at version %s). Start that one, or restore a backup from before."
                                .formatted(
                                        capability.getConfiguration().getTable(),
                                        migration.getVersion()));
            }
        }
    }

    static boolean hasTables(String capability) {
        try {
            return new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + folder(capability) + "/V*.sql")
                            .length
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Flyway of(String capability, Flyway flyway) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:" + folder(capability))
                .table("migrated_" + capability)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load();
    }

    private static String folder(String capability) {
        return Capabilities.class.getPackageName().replace('.', '/') + "/" + capability;
    }
}
