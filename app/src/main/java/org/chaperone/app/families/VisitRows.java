package org.chaperone.app.families;

import static java.time.ZoneOffset.UTC;
import static org.chaperone.app.access.Secrets.digest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VisitRows {

    private final JdbcClient db;

    VisitRows(JdbcClient db) {
        this.db = db;
    }

    void begin(String secret, UUID link, Language language, Instant at) {
        db.sql(
                        """
                        INSERT INTO portal_visit (digest, link, language, seen_at)
                        VALUES (:digest, :link, :language, :at)
                        """)
                .param("digest", digest(secret))
                .param("link", link)
                .param("language", language.name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /**
     * One that wasn't left alone since, by a link that still works. Where somebody was recognised, wrong tries elsewhere end
     * nothing.
     */
    Optional<Visit> resume(String secret, Instant since, Instant now) {
        return db.sql(
                        """
                        UPDATE portal_visit AS visit
                           SET seen_at = :now
                          FROM portal_link AS link
                         WHERE visit.digest = :digest
                           AND link.id = visit.link AND visit.seen_at > :since
                           AND withdrawn_at IS NULL AND expires_at > :now
                           AND (tries < :most OR recognised_at IS NOT NULL)
                        RETURNING visit.link, adult, language, recognised_at IS NOT NULL AS recognised
                        """)
                .param("digest", digest(secret))
                .param("since", since.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .param("most", Link.MOST_TRIES)
                .query(
                        (row, number) ->
                                new Visit(
                                        secret,
                                        row.getObject("link", UUID.class),
                                        row.getString("adult"),
                                        Language.valueOf(row.getString("language")),
                                        row.getBoolean("recognised")))
                .optional();
    }

    void recognise(String secret, Instant at) {
        db.sql("UPDATE portal_visit SET recognised_at = :at WHERE digest = :digest")
                .param("at", at.atOffset(UTC))
                .param("digest", digest(secret))
                .update();
    }

    void speak(String secret, Language language) {
        db.sql("UPDATE portal_visit SET language = :language WHERE digest = :digest")
                .param("language", language.name())
                .param("digest", digest(secret))
                .update();
    }

    void end(String secret) {
        db.sql("DELETE FROM portal_visit WHERE digest = :digest")
                .param("digest", digest(secret))
                .update();
    }

    void endAllLeftAlone(Instant since) {
        db.sql("DELETE FROM portal_visit WHERE seen_at <= :since")
                .param("since", since.atOffset(UTC))
                .update();
    }
}
