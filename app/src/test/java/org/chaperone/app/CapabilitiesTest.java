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

    @Test
    void an_older_one_s_data_is_taken_over_with_what_families_said() {
        in("chaperone").sql("DROP DATABASE " + DATABASE + " WITH (FORCE)").update();
        in("chaperone").sql("CREATE DATABASE " + DATABASE).update();
        migrateAsOnceWere(Map.of("directory", "5", "consent", "2"));
        in(DATABASE).sql("INSERT INTO staged_place VALUES ('s-mateo', 'org-harbor')").update();
        in(DATABASE)
                .sql(
                        """
                        WITH said AS (
                            INSERT INTO consent_statement
                                   (subject, signer_name, relation, basis, said_at, counts_from, asked, edition, wording, note,
                                    recorded_at, recorded_name)
                            VALUES ('s-mateo', '', 'FAMILY', 'FORM', now(), now(), '2027-06-30', '', '', '', now(), 'Sam')
                            RETURNING id)
                        INSERT INTO consent_answer (statement, use, audience, answer)
                        SELECT id, use, 'PRESS', 'REFUSED' FROM said, unnest(ARRAY['NAME', 'IMAGE']) AS use
                        """)
                .update();

        migrate();

        assertThat(
                        in(DATABASE)
                                .sql("SELECT answers FROM consent_statement")
                                .query(String.class)
                                .list())
                .containsExactly("IMAGE/PRESS/REFUSED NAME/PRESS/REFUSED");
        assertThatThrownBy(
                        () -> in(DATABASE).sql("UPDATE consent_statement SET note = 'x'").update())
                .hasMessageContaining("consent_statement");
    }

    /** Makes the tables as far as these versions; of other capabilities all. */
    private static void migrateAsOnceWere(Map<String, String> versions) {
        for (var capability : Capabilities.IN_ORDER) {
            if (Capabilities.hasTables(capability)) {
                Flyway.configure()
                        .dataSource(source(DATABASE))
                        .placeholders(Map.of("app", EmbeddedPostgres.OWNER))
                        .locations("classpath:org/chaperone/app/" + capability)
                        .table("migrated_" + capability)
                        .baselineVersion("0")
                        .baselineOnMigrate(true)
                        .target(versions.getOrDefault(capability, "latest"))
                        .load()
                        .migrate();
            }
            if (capability.equals("consent")) {
                return;
            }
        }
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
