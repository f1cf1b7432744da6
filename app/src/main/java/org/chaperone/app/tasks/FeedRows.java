package org.chaperone.app.tasks;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calendars that read tasks, and who wants the daily e-mail. */
@Repository
class FeedRows {

    private final JdbcClient db;

    FeedRows(JdbcClient db) {
        this.db = db;
    }

    void add(UUID account, byte[] secret, Instant at) {
        db.sql(
                        "INSERT INTO calendar_feed (account, secret, made_at) VALUES (:account, :secret, :at)")
                .param("account", account)
                .param("secret", secret)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Whether there was one. */
    boolean withdraw(UUID account, Instant at) {
        return db.sql(
                                """
                                UPDATE calendar_feed SET withdrawn_at = :at
                                 WHERE account = :account AND withdrawn_at IS NULL
                                """)
                        .param("account", account)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    Optional<Instant> madeAt(UUID account) {
        return db.sql(
                        "SELECT made_at FROM calendar_feed WHERE account = ? AND withdrawn_at IS NULL")
                .param(account)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Optional<UUID> account(byte[] secret) {
        return db.sql("SELECT account FROM calendar_feed WHERE secret = ? AND withdrawn_at IS NULL")
                .param(secret)
                .query(UUID.class)
                .optional();
    }

    boolean wantsDigest(UUID account) {
        return db.sql("SELECT count(*) FROM digest_declined WHERE account = ?")
                        .param(account)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Whether that changed anything. */
    boolean wantDigest(UUID account, boolean wanted, Instant at) {
        var sql =
                wanted
                        ? "DELETE FROM digest_declined WHERE account = :account AND :at::timestamptz IS NOT NULL"
                        : "INSERT INTO digest_declined (account, at) VALUES (:account, :at) ON CONFLICT DO NOTHING";
        return db.sql(sql).param("account", account).param("at", at.atOffset(UTC)).update() > 0;
    }

    /** False when this person had the digest of this day. */
    boolean sendDigest(UUID account, LocalDate day) {
        return db.sql(
                                """
                                INSERT INTO digest_sent (account, day) VALUES (:account, :day)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("account", account)
                        .param("day", day)
                        .update()
                == 1;
    }
}
