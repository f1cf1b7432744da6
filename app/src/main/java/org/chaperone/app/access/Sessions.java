package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Starts one and gives its secret, which is kept nowhere else than with the person. */
    String start(UUID account) {
        var bits = new byte[32];
        random.nextBytes(bits);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        endOld();
        db.sql(
                        """
                        INSERT INTO session (digest, account, started_at, seen_at)
                        VALUES (:digest, :account, :now, :now)
                        """)
                .param("digest", digest(secret))
                .param("account", account)
                .param("now", clock.instant().atOffset(UTC))
                .update();
        return secret;
    }

    Optional<UUID> account(String secret) {
        var now = clock.instant();
        var found =
                db.sql(
                                """
                                SELECT account, seen_at
                                  FROM session
                                 WHERE digest = :digest
                                   AND seen_at > :idle
                                   AND started_at > :longest
                                """)
                        .param("digest", digest(secret))
                        .param("idle", now.minus(IDLE).atOffset(UTC))
                        .param("longest", now.minus(LONGEST).atOffset(UTC))
                        .query(Seen.class)
                        .optional();
        found.filter(it -> it.seenAt().isBefore(now.minus(SEEN_EVERY)))
                .ifPresent(it -> see(secret, now));
        return found.map(Seen::account);
    }

    /** Ends it; says whether there was one. */
    boolean end(String secret) {
        return db.sql("DELETE FROM session WHERE digest = :digest")
                        .param("digest", digest(secret))
                        .update()
                > 0;
    }

    private record Seen(UUID account, Instant seenAt) {}

    private void see(String secret, Instant now) {
        db.sql("UPDATE session SET seen_at = :now WHERE digest = :digest")
                .param("now", now.atOffset(UTC))
                .param("digest", digest(secret))
                .update();
    }

    private void endOld() {
        db.sql("DELETE FROM session WHERE seen_at < :idle OR started_at < :longest")
                .param("idle", clock.instant().minus(IDLE).atOffset(UTC))
                .param("longest", clock.instant().minus(LONGEST).atOffset(UTC))
                .update();
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
