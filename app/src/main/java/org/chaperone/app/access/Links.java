package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;
import static org.chaperone.app.access.Secrets.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links by which somebody chooses a password, each for one account and one use. */
@Repository
class Links {

    private final JdbcClient db;

    Links(JdbcClient db) {
        this.db = db;
    }

    /** Makes one in the place of any other and gives its secret, which is kept nowhere. */
    String make(UUID account, UUID by, Instant at, Duration lasts) {
        var secret = Secrets.fresh();
        db.sql(
                        """
                        INSERT INTO account_link AS link (account, digest, made_by, made_at, expires_at)
                        VALUES (:account, :digest, :by, :at, :until)
                            ON CONFLICT (account) DO UPDATE
                           SET digest = excluded.digest,
                               made_by = excluded.made_by,
                               made_at = excluded.made_at,
                               expires_at = excluded.expires_at
                        """)
                .param("account", account)
                .param("digest", digest(secret))
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .param("until", at.plus(lasts).atOffset(UTC))
                .update();
        return secret;
    }

    Optional<UUID> account(String secret, Instant now) {
        return db.sql(
                        """
                        SELECT account
                          FROM account_link
                         WHERE digest = :digest AND expires_at > :now
                        """)
                .param("digest", digest(secret))
                .param("now", now.atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    /** Takes it out of use; empty when it was used, replaced or too old. */
    Optional<UUID> use(String secret, Instant now) {
        return db.sql(
                        """
                        DELETE FROM account_link
                         WHERE digest = :digest AND expires_at > :now
                        RETURNING account
                        """)
                .param("digest", digest(secret))
                .param("now", now.atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    void withdraw(UUID account) {
        db.sql("DELETE FROM account_link WHERE account = :account")
                .param("account", account)
                .update();
    }
}
