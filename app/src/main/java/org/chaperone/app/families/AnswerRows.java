package org.chaperone.app.families;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerRows {

    private final JdbcClient db;

    AnswerRows(JdbcClient db) {
        this.db = db;
    }

    /** Lets one form of a link be taken at a time. */
    void lock(UUID link) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('portal-answer ' || :link, 0))")
                .param("link", link)
                .query((row, number) -> true)
                .single();
    }

    /** The statement that this form led to. */
    Optional<UUID> statement(UUID link, UUID form, String subject) {
        return db.sql(
                        """
                        SELECT statement
                          FROM portal_answer
                         WHERE link = :link AND form = :form AND subject = :subject
                        """)
                .param("link", link)
                .param("form", form)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    void add(UUID link, UUID form, String subject, UUID statement, Instant at) {
        db.sql(
                        """
                        INSERT INTO portal_answer (link, form, subject, statement, at)
                        VALUES (:link, :form, :subject, :statement, :at)
                        """)
                .param("link", link)
                .param("form", form)
                .param("subject", subject)
                .param("statement", statement)
                .param("at", at.atOffset(UTC))
                .update();
    }
}
