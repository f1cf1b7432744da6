package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.directory.Folded;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /**
     * What a sign-in is checked against.
     *
     * @param password as encoded, or null while none is chosen
     */
    record Secret(UUID account, @Nullable String password) {}

    /**
     * Opens one.
     *
     * @param password as encoded, or null for the person to choose it
     * @param by the account that gives the roles, or null for the system
     */
    UUID add(
            @Nullable String person,
            String name,
            String email,
            @Nullable String password,
            List<Grant> grants,
            @Nullable UUID by,
            Instant at) {
        var id =
                db.sql(
                                """
                                INSERT INTO account (person, name, email, password, opened_at)
                                VALUES (:person, :name, :email, :password, :at)
                                RETURNING id
                                """)
                        .param("person", person)
                        .param("name", name)
                        .param("email", email)
                        .param("password", password)
                        .param("at", at.atOffset(UTC))
                        .query(UUID.class)
                        .single();
        grants.forEach(grant -> give(id, grant, by, at));
        return id;
    }

    boolean isEmpty() {
        return db.sql("SELECT NOT EXISTS (SELECT 1 FROM account)").query(Boolean.class).single();
    }

    /** Lets one transaction at a time open the first account, or change what others may. */
    void lock() {
        db.sql("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE").update();
    }

    Optional<Secret> secret(String email) {
        return db.sql("SELECT id AS account, password FROM account WHERE email = :email")
                .param("email", email)
                .query(Secret.class)
                .optional();
    }

    Optional<Secret> secret(UUID account) {
        return db.sql("SELECT id AS account, password FROM account WHERE id = :account")
                .param("account", account)
                .query(Secret.class)
                .optional();
    }

    /** Notes a sign-in; false when the password was changed or the account closed while it was being checked. */
    boolean signIn(Secret checked, Instant at) {
        return db.sql(
                                """
                                UPDATE account
                                   SET signed_in_at = :at
                                 WHERE id = :account
                                   AND password = :password
                                   AND NOT EXISTS (SELECT
                                                     FROM account_deactivation
                                                    WHERE account_deactivation.account = account.id
                                                      AND lifted_at IS NULL)
                                """)
                        .param("account", checked.account())
                        .param("password", checked.password())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    void choose(UUID account, String password) {
        db.sql("UPDATE account SET password = :password WHERE id = :account")
                .param("account", account)
                .param("password", password)
                .update();
    }

    /** Changes it if it is still the one that was checked. */
    boolean change(Secret checked, String password) {
        return db.sql(
                                """
                                UPDATE account
                                   SET password = :password
                                 WHERE id = :account AND password = :checked
                                """)
                        .param("account", checked.account())
                        .param("checked", checked.password())
                        .param("password", password)
                        .update()
                > 0;
    }

    /**
     * @param account the one that it has to be, or null for any
     */
    List<Viewer> holding(Set<Role> roles, String words, @Nullable UUID account, int most) {
        return db
                .sql(
                        """
                        SELECT id
                          FROM account
                         WHERE search_text LIKE ALL (:patterns)
                           AND (:account::uuid IS NULL OR id = :account)
                           AND password IS NOT NULL
                           AND EXISTS (SELECT
                                         FROM account_role
                                        WHERE account_role.account = account.id
                                          AND role = ANY (:roles)
                                          AND taken_at IS NULL)
                           AND NOT EXISTS (SELECT
                                             FROM account_deactivation
                                            WHERE account_deactivation.account = account.id
                                              AND lifted_at IS NULL)
                         ORDER BY lower(name), id
                         LIMIT :most
                        """)
                .param("patterns", Folded.patterns(words).toArray(String[]::new))
                .param("account", account)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(this::viewer)
                .toList();
    }

    /** The account of somebody in the directory, if they can sign in. */
    Optional<Viewer> ofPerson(String person) {
        return db.sql(
                        """
                        SELECT id
                          FROM account
                         WHERE person = :person
                           AND password IS NOT NULL
                           AND NOT EXISTS (SELECT
                                             FROM account_deactivation
                                            WHERE account_deactivation.account = account.id
                                              AND lifted_at IS NULL)
                        """)
                .param("person", person)
                .query(UUID.class)
                .optional()
                .map(this::viewer);
    }

    Viewer viewer(UUID id) {
        return db.sql(
                        """
                        SELECT account.id, person, name, email,
                               array_agg(role ORDER BY role, school)   AS roles,
                               array_agg(school ORDER BY role, school) AS schools
                          FROM account
                          LEFT JOIN account_role ON account_role.account = account.id AND taken_at IS NULL
                         WHERE account.id = :id
                         GROUP BY account.id
                        """)
                .param("id", id)
                .query(Accounts::viewer)
                .single();
    }

    /** Gives a role; false when they have it. */
    boolean give(UUID account, Grant grant, @Nullable UUID by, Instant at) {
        return db.sql(
                                """
                                INSERT INTO account_role (account, role, school, given_by, given_at)
                                VALUES (:account, :role, :school, :by, :at)
                                    ON CONFLICT (account, role, school) WHERE taken_at IS NULL DO NOTHING
                                """)
                        .param("account", account)
                        .param("role", grant.role().name())
                        .param("school", grant.school())
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** Takes a role; false when they don't have it. */
    boolean take(UUID account, Grant grant, UUID by, Instant at) {
        return db.sql(
                                """
                                UPDATE account_role
                                   SET taken_by = :by, taken_at = :at
                                 WHERE account = :account
                                   AND role = :role
                                   AND school IS NOT DISTINCT FROM :school
                                   AND taken_at IS NULL
                                """)
                        .param("account", account)
                        .param("role", grant.role().name())
                        .param("school", grant.school())
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    private static Viewer viewer(ResultSet row, int number) throws SQLException {
        return new Viewer(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("name"),
                row.getString("email"),
                grants(row));
    }

    /** Of the columns {@code roles} and {@code schools}, which go together. */
    static List<Grant> grants(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        var schools = (String[]) row.getArray("schools").getArray();
        var grants = new ArrayList<Grant>();
        for (var i = 0; i < roles.length; i++) {
            if (roles[i] != null) {
                grants.add(new Grant(Role.valueOf(roles[i]), schools[i]));
            }
        }
        return grants;
    }
}
