package org.chaperone.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.flywaydb.core.Flyway;
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
                    "directory",
                    "schooltime",
                    "designees",
                    "access",
                    "policies",
                    "tasks",
                    "ask",
                    "checks",
                    "api",
                    "demonstration");

    @Bean
    FlywayMigrationStrategy migrateEachCapability() {
        return flyway ->
                IN_ORDER.stream()
                        .filter(Capabilities::hasTables)
                        .forEach(capability -> migrate(flyway, capability));
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

    private static void migrate(Flyway flyway, String capability) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:" + folder(capability))
                .table("migrated_" + capability)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
    }

    private static String folder(String capability) {
        return Capabilities.class.getPackageName().replace('.', '/') + "/" + capability;
    }
}
