package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.directory.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Accounts with their state, for those who run the installation. */
@Repository
class AccountRegister {

    private static final String STATED =
            """
            WITH stated AS (
                SELECT account.*,
                       CASE WHEN EXISTS (SELECT FROM account_deactivation
                                          WHERE account_deactivation.account = account.id AND lifted_at IS NULL)
                            THEN 'DEACTIVATED'
                            WHEN password IS NULL THEN 'INVITED'
                            ELSE 'ACTIVE'
                       END AS state,
                       ARRAY(SELECT role FROM account_role
                              WHERE account_role.account = account.id AND taken_at IS NULL
                              ORDER BY role, school) AS roles,
                       ARRAY(SELECT school FROM account_role
                              WHERE account_role.account = account.id AND taken_at IS NULL
                              ORDER BY role, school) AS schools,
                       (SELECT expires_at FROM account_link
                         WHERE account_link.account = account.id AND expires_at > :now) AS link_until
                  FROM account)
            """;

    private static final String FITS =
            """
             WHERE search_text LIKE ALL (:patterns)
               AND (:role::text IS NULL OR :role = ANY (roles))
               AND (:school::text IS NULL OR :school = ANY (schools))
               AND (:state::text IS NULL OR state = :state)
            """;

    private final JdbcClient db;

    AccountRegister(JdbcClient db) {
        this.db = db;
    }

    List<Account> list(AccountFilter filter, @Nullable UUID after, int most, Instant now) {
        var key = key(filter.order());
        return find(
                        "SELECT * FROM stated"
                                + FITS
                                + """
                                   AND (:after::uuid IS NULL
                                        OR (%1$s) > (SELECT %1$s FROM account WHERE id = :after))
                                 ORDER BY %1$s
                                 LIMIT :most
                                """
                                        .formatted(key),
                        filter,
                        now)
                .param("after", after)
                .param("most", most)
                .query(AccountRegister::account)
                .list();
    }

    int count(AccountFilter filter, Instant now) {
        return find("SELECT count(*) FROM stated" + FITS, filter, now)
                .query(Integer.class)
                .single();
    }

    void each(AccountFilter filter, Instant now, Consumer<Account> action) {
        find("SELECT * FROM stated" + FITS + " ORDER BY " + key(filter.order()), filter, now)
                .query((RowCallbackHandler) row -> action.accept(account(row, 0)));
    }

    Optional<Account> one(UUID id, Instant now) {
        return db.sql(STATED + "SELECT * FROM stated WHERE id = :id")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query(AccountRegister::account)
                .optional();
    }

    /** Whether anybody but this one administers the installation and can sign in. */
    boolean hasAdministratorBesides(UUID id, Instant now) {
        return db.sql(
                        STATED
                                + """
                                SELECT EXISTS (SELECT FROM stated
                                                WHERE id <> :id
                                                  AND state = 'ACTIVE'
                                                  AND 'ADMINISTRATOR' = ANY (roles))
                                """)
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    Set<String> peopleHavingOne(List<String> people) {
        return db.sql("SELECT person FROM account WHERE person = ANY (:people)")
                .param("people", people.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** Whether somebody has the address, or the person an account. */
    boolean isTaken(String email, @Nullable String person) {
        return db.sql(
                        """
                        SELECT EXISTS (SELECT FROM account WHERE email = :email OR person = :person)
                        """)
                .param("email", email)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Closes it; false when it is closed. */
    boolean deactivate(UUID account, UUID by, Instant at) {
        return db.sql(
                                """
                                INSERT INTO account_deactivation (account, made_by, made_at)
                                VALUES (:account, :by, :at)
                                    ON CONFLICT (account) WHERE lifted_at IS NULL DO NOTHING
                                """)
                        .param("account", account)
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** Opens it again; false when it isn't closed. */
    boolean reactivate(UUID account, UUID by, Instant at) {
        return db.sql(
                                """
                                UPDATE account_deactivation
                                   SET lifted_by = :by, lifted_at = :at
                                 WHERE account = :account AND lifted_at IS NULL
                                """)
                        .param("account", account)
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    private StatementSpec find(String sql, AccountFilter filter, Instant now) {
        return db.sql(STATED + sql)
                .param("patterns", Folded.patterns(filter.words()).toArray(String[]::new))
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("school", filter.school())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("now", now.atOffset(UTC));
    }

    /** What the list is ordered by, all of it upwards so that a part can begin after a row. */
    private static String key(AccountFilter.Order order) {
        return switch (order) {
            case NAME -> "lower(name), id";
            case NEWEST -> "-extract(epoch FROM opened_at), id";
            case SEEN -> "-coalesce(extract(epoch FROM signed_in_at), 0), lower(name), id";
        };
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                Accounts.grants(row),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "signed_in_at"),
                instant(row, "link_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
