package org.chaperone.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.chaperone.app.TestDatabase;
import org.chaperone.app.database.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables hold to by themselves, also against a program that forgets to ask. */
class AccountRulesTest {

    private static final String PRIYA = "00000000-0000-0000-0000-000000000001";
    private static final String INES = "00000000-0000-0000-0000-000000000002";
    private static final String LEE = "00000000-0000-0000-0000-000000000003";

    /** Priya and Ines administer, Lee teaches. */
    @BeforeEach
    void makeTables() throws SQLException {
        try (var db = connect("postgres")) {
            run(db, "DROP DATABASE IF EXISTS account_rules WITH (FORCE)");
            run(db, "CREATE DATABASE account_rules");
        }
        for (var capability : new String[] {"database", "journal", "access"}) {
            Flyway.configure()
                    .dataSource(
                            TestDatabase.server().url("account_rules"),
                            EmbeddedPostgres.OWNER,
                            TestDatabase.server().password())
                    .locations("classpath:org/chaperone/app/" + capability)
                    .table("migrated_" + capability)
                    .baselineVersion("0")
                    .baselineOnMigrate(true)
                    .placeholders(Map.of("app", EmbeddedPostgres.OWNER))
                    .load()
                    .migrate();
        }
        try (var db = connect("account_rules")) {
            account(db, PRIYA, "priya", "'secret'");
            account(db, INES, "ines", "'secret'");
            account(db, LEE, "lee", "'secret'");
            role(db, PRIYA, "ADMINISTRATOR", "NULL", "NULL");
            role(db, INES, "ADMINISTRATOR", "NULL", "NULL");
            role(db, LEE, "TEACHER", "'org-high'", "NULL");
        }
    }

    @Test
    void of_two_administrators_who_put_each_other_out_at_once_one_stays() throws Exception {
        try (var first = connect("account_rules");
                var second = connect("account_rules");
                var threads = Executors.newSingleThreadExecutor()) {
            first.setAutoCommit(false);
            run(first, taking(INES, PRIYA));
            var other =
                    threads.submit(
                            () -> {
                                run(second, taking(PRIYA, INES));
                                return null;
                            });
            awaitWaiting();
            first.commit();

            assertThatThrownBy(() -> other.get(30, TimeUnit.SECONDS))
                    .hasMessageContaining("the last administrator stays");
            assertThat(administrators(first)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_last_one_is_neither_closed_nor_relieved(boolean close) throws SQLException {
        try (var db = connect("account_rules")) {
            run(db, taking(INES, PRIYA));

            assertThatThrownBy(() -> run(db, close ? closing(PRIYA, INES) : taking(PRIYA, INES)))
                    .hasMessageContaining("the last administrator stays");
        }
    }

    @Test
    void one_who_has_chosen_no_password_or_is_closed_keeps_nobody_company() throws SQLException {
        try (var db = connect("account_rules")) {
            run(db, closing(INES, PRIYA));
            account(db, "00000000-0000-0000-0000-000000000004", "joan", "NULL");
            role(db, "00000000-0000-0000-0000-000000000004", "ADMINISTRATOR", "NULL", "NULL");

            assertThatThrownBy(() -> run(db, taking(PRIYA, LEE)))
                    .hasMessageContaining("the last administrator stays");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "account_role_given_by_another | INSERT INTO account_role (account, role, given_by, given_at) VALUES ('{LEE}', 'RECORDS', '{LEE}', now())",
                "account_role_taken_by_another | UPDATE account_role SET taken_by = account, taken_at = now() WHERE account = '{LEE}'",
                "account_role_taken_by_somebody | UPDATE account_role SET taken_at = now() WHERE account = '{LEE}'",
                "account_role_of_a_school | INSERT INTO account_role (account, role, given_at) VALUES ('{LEE}', 'PRINCIPAL', now())",
                "account_role_of_a_school | INSERT INTO account_role (account, role, school, given_at) VALUES ('{LEE}', 'RECORDS', 'org-high', now())",
                "account_role_held | INSERT INTO account_role (account, role, school, given_at) VALUES ('{LEE}', 'TEACHER', 'org-high', now())",
                "account_role_held | INSERT INTO account_role (account, role, given_at) VALUES ('{INES}', 'ADMINISTRATOR', now())",
                "account_deactivation_by_another | INSERT INTO account_deactivation (account, made_by, made_at) VALUES ('{LEE}', '{LEE}', now())",
                "account_deactivation_by_another | INSERT INTO account_deactivation (account, made_by, made_at, lifted_by, lifted_at) VALUES ('{LEE}', '{INES}', now(), '{LEE}', now())",
                "account_link_by_another | INSERT INTO account_link (account, digest, made_by, made_at, expires_at) VALUES ('{LEE}', sha256('x'), '{LEE}', now(), now() + interval '1 day')",
                "account_link_check | INSERT INTO account_link (account, digest, made_by, made_at, expires_at) VALUES ('{LEE}', sha256('x'), '{INES}', now(), now())",
                "account_link_digest_check | INSERT INTO account_link (account, digest, made_by, made_at, expires_at) VALUES ('{LEE}', 'short', '{INES}', now(), now() + interval '1 day')",
                "account_email_once | INSERT INTO account (name, email, opened_at) VALUES ('Other', 'lee@alderfalls.example', now())",
                "account_person_key | INSERT INTO account (person, name, email, opened_at) VALUES ('t-lee', 'Other', 'other@alderfalls.example', now())"
            })
    void a_row_that_breaks_a_rule_is_refused_by_its_name(String rule, String sql)
            throws SQLException {
        try (var db = connect("account_rules")) {
            var named = sql.strip().replace("{LEE}", LEE).replace("{INES}", INES);

            assertThatThrownBy(() -> run(db, named)).hasMessageContaining(rule.strip());
        }
    }

    private static String taking(String from, String by) {
        return "UPDATE account_role SET taken_by = '%s', taken_at = now() WHERE account = '%s' AND role = 'ADMINISTRATOR'"
                .formatted(by, from);
    }

    private static String closing(String account, String by) {
        return "INSERT INTO account_deactivation (account, made_by, made_at) VALUES ('%s', '%s', now())"
                .formatted(account, by);
    }

    private static void account(Connection db, String id, String name, String password)
            throws SQLException {
        run(
                db,
                """
                INSERT INTO account (id, person, name, email, password, opened_at)
                VALUES ('%1$s', 't-%2$s', '%2$s', '%2$s@alderfalls.example', %3$s, now())
                """
                        .formatted(id, name, password));
    }

    private static void role(Connection db, String account, String role, String school, String by)
            throws SQLException {
        run(
                db,
                """
                INSERT INTO account_role (account, role, school, given_by, given_at)
                VALUES ('%s', '%s', %s, %s, now())
                """
                        .formatted(account, role, school, by));
    }

    private static int administrators(Connection db) throws SQLException {
        try (var statement = db.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(*) FROM account_role WHERE role = 'ADMINISTRATOR' AND taken_at IS NULL")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Until the other transaction stands in line for the lock. */
    private static void awaitWaiting() throws SQLException {
        try (var db = connect("account_rules")) {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (System.nanoTime() < deadline) {
                try (var statement = db.createStatement();
                        var rows =
                                statement.executeQuery(
                                        "SELECT count(*) FROM pg_locks WHERE NOT granted")) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        return;
                    }
                }
                Thread.onSpinWait();
            }
            throw new AssertionError("Nobody waits");
        }
    }

    private static void run(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database) throws SQLException {
        var server = TestDatabase.server();
        return DriverManager.getConnection(
                server.url(database), EmbeddedPostgres.OWNER, server.password());
    }
}
