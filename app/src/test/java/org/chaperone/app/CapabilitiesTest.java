package org.chaperone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chaperone.app.database.DatabaseNotStarted;
import org.chaperone.app.database.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CapabilitiesTest {

    private static final String DATABASE = "capabilities";

    @BeforeEach
    void makeADatabase() {
        in("chaperone").sql("CREATE DATABASE " + DATABASE).update();
        migrate();
    }

    @AfterEach
    void dropIt() {
        in("chaperone").sql("DROP DATABASE " + DATABASE + " WITH (FORCE)").update();
    }

    @Test
    void a_second_start_changes_nothing() {
        var before = applied();
        migrate();
        assertThat(applied()).isEqualTo(before).isPositive();
    }

    @Test
    void the_data_of_a_newer_chaperone_is_refused_before_anything_is_changed() {
        in(DATABASE)
                .sql(
                        """
                        INSERT INTO migrated_journal
                        SELECT installed_rank + 1, '999', 'what only a newer one knows', type, 'V999__newer.sql', checksum,
                               installed_by, installed_on, execution_time, success
                          FROM migrated_journal
                         ORDER BY installed_rank DESC
                         LIMIT 1
                        """)
                .update();
        in(DATABASE).sql("DELETE FROM migrated_ask").update();

        assertThatThrownBy(CapabilitiesTest::migrate)
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessage(
                        "Its data was used by a newer Chaperone (migrated_journal is at version 999)."
                                + " Start that one, or restore a backup from before.");
        assertThat(in(DATABASE).sql("SELECT count(*) FROM migrated_ask").query(Long.class).single())
                .isZero();
    }

    private static int applied() {
        return in(DATABASE)
                .sql("SELECT count(*) FROM migrated_journal")
                .query(Integer.class)
                .single();
    }

    private static void migrate() {
        var flyway =
                Flyway.configure()
                        .dataSource(source(DATABASE))
                        .placeholders(Map.of("app", EmbeddedPostgres.OWNER))
                        .load();
        new Capabilities().migrateEachCapability().migrate(flyway);
    }

    private static JdbcClient in(String database) {
        return JdbcClient.create(source(database));
    }

    private static DriverManagerDataSource source(String database) {
        var server = TestDatabase.server();
        return new DriverManagerDataSource(
                server.url(database), EmbeddedPostgres.OWNER, server.password());
    }
}
