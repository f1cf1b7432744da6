package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;
import static org.chaperone.app.access.Secrets.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Sessions {

    /** Without a request for this long, one has to sign in again. */
    static final Duration IDLE = Duration.ofHours(12);

    static final Duration LONGEST = Duration.ofDays(7);

    /** Being seen is noted this often, so that reading a page writes nothing. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock clock;

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Starts one and gives its secret, which is kept nowhere else than with the person. */
    String start(UUID account, Device device) {
        var secret = Secrets.fresh();
        endOld();
        db.sql(
                        """
                        INSERT INTO session (digest, account, address, agent, started_at, seen_at)
                        VALUES (:digest, :account, :address, :agent, :now, :now)
                        """)
                .param("digest", digest(secret))
                .param("account", account)
                .param("address", device.address())
                .param("agent", device.agent())
                .param("now", clock.instant().atOffset(UTC))
                .update();
        return secret;
    }

    /** Whose it is, unless it has ended or the account is closed. */
    Optional<UUID> account(String secret) {
        var now = clock.instant();
        var found =
                alive(
                                """
                                SELECT account, seen_at
                                  FROM session
                                 WHERE digest = :digest
                                   AND seen_at > :idle
                                   AND started_at > :longest
                                   AND NOT EXISTS (SELECT
                                                     FROM account_deactivation
                                                    WHERE account_deactivation.account = session.account
                                                      AND lifted_at IS NULL)
                                """)
                        .param("digest", digest(secret))
                        .query(Seen.class)
                        .optional();
        found.filter(it -> it.seenAt().isBefore(now.minus(SEEN_EVERY)))
                .ifPresent(it -> see(secret, now));
        return found.map(Seen::account);
    }

    /**
     * Those of an account, the last used first.
     *
     * @param secret of the one that asks, or null
     */
    List<OpenSession> of(UUID account, @Nullable String secret) {
        return alive(
                        """
                        SELECT id, address, agent, started_at, seen_at, digest = :digest AS here
                          FROM session
                         WHERE account = :account
                           AND seen_at > :idle
                           AND started_at > :longest
                         ORDER BY seen_at DESC, id
                        """)
                .param("account", account)
                .param("digest", digest(secret == null ? "" : secret))
                .query(Sessions::open)
                .list();
    }

    /** Ends it; says whether there was one. */
    boolean end(String secret) {
        return db.sql("DELETE FROM session WHERE digest = :digest")
                        .param("digest", digest(secret))
                        .update()
                > 0;
    }

    /** Ends this one if it is of this account. */
    boolean end(UUID account, UUID id) {
        return db.sql("DELETE FROM session WHERE id = :id AND account = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                > 0;
    }

    /** Ends all of an account, but not the one with this secret; says how many. */
    int endAll(UUID account, @Nullable String but) {
        return db.sql("DELETE FROM session WHERE account = :account AND digest <> :digest")
                .param("account", account)
                .param("digest", digest(but == null ? "" : but))
                .update();
    }

    private record Seen(UUID account, Instant seenAt) {}

    private void see(String secret, Instant now) {
        db.sql("UPDATE session SET seen_at = :now WHERE digest = :digest")
                .param("now", now.atOffset(UTC))
                .param("digest", digest(secret))
                .update();
    }

    private void endOld() {
        alive("DELETE FROM session WHERE seen_at < :idle OR started_at < :longest").update();
    }

    private StatementSpec alive(String sql) {
        var now = clock.instant();
        return db.sql(sql)
                .param("idle", now.minus(IDLE).atOffset(UTC))
                .param("longest", now.minus(LONGEST).atOffset(UTC));
    }

    private static OpenSession open(ResultSet row, int number) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                new Device(row.getString("address"), row.getString("agent")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("here"));
    }
}
