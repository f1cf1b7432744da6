package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /** What a sign-in is checked against. */
    record Secret(UUID account, String password) {}

    UUID add(NewAccount account, String password, Instant at) {
        var id =
                db.sql(
                                """
                                INSERT INTO account (person, name, email, password, opened_at)
                                VALUES (:person, :name, :email, :password, :at)
                                RETURNING id
                                """)
                        .param("person", account.person())
                        .param("name", account.name())
                        .param("email", account.email())
                        .param("password", password)
                        .param("at", at.atOffset(UTC))
                        .query(UUID.class)
                        .single();
        account.grants().forEach(grant -> grant(id, grant));
        return id;
    }

    boolean isEmpty() {
        return db.sql("SELECT NOT EXISTS (SELECT 1 FROM account)").query(Boolean.class).single();
    }

    /** Lets one transaction at a time open the first account. */
    void lock() {
        db.sql("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE").update();
    }

    Optional<Secret> secret(String email) {
        return db.sql("SELECT id AS account, password FROM account WHERE email = :email")
                .param("email", email)
                .query(Secret.class)
                .optional();
    }

    List<Viewer> called(String words) {
        return db
                .sql(
                        """
                        SELECT id
                          FROM account
                         WHERE email = lower(:words) OR lower(name) = lower(:words)
                         ORDER BY name, id
                         LIMIT 10
                        """)
                .param("words", words)
                .query(UUID.class)
                .list()
                .stream()
                .map(this::viewer)
                .toList();
    }

    Viewer viewer(UUID id) {
        return db.sql(
                        """
                        SELECT account.id, person, name, email,
                               array_agg(role ORDER BY role, school)   AS roles,
                               array_agg(school ORDER BY role, school) AS schools
                          FROM account
                          LEFT JOIN account_role ON account_role.account = account.id
                         WHERE account.id = :id
                         GROUP BY account.id
                        """)
                .param("id", id)
                .query(Accounts::viewer)
                .single();
    }

    private void grant(UUID account, Grant grant) {
        db.sql(
                        """
                        INSERT INTO account_role (account, role, school)
                        VALUES (:account, :role, :school)
                        """)
                .param("account", account)
                .param("role", grant.role().name())
                .param("school", grant.school())
                .update();
    }

    private static Viewer viewer(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        var schools = (String[]) row.getArray("schools").getArray();
        var grants = new ArrayList<Grant>();
        for (var i = 0; i < roles.length; i++) {
            if (roles[i] != null) {
                grants.add(new Grant(Role.valueOf(roles[i]), schools[i]));
            }
        }
        return new Viewer(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("name"),
                row.getString("email"),
                grants);
    }
}
