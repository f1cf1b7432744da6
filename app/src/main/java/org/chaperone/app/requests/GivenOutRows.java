package org.chaperone.app.requests;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When numbers were given out. */
@Repository
class GivenOutRows {

    private final JdbcClient db;

    GivenOutRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Instant> at(UUID request) {
        return db.sql("SELECT at FROM request_given_out WHERE request = :request")
                .param("request", request)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Put down by whoever gave it. */
    void add(UUID request, String requester, Instant at, Instant now) {
        db.sql(
                        """
                        INSERT INTO request_given_out (request, requester, at, noted_at, noted_by)
                        VALUES (:request, :requester, :at, :now, :requester)
                        """)
                .param("request", request)
                .param("requester", requester)
                .param("at", at.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .update();
    }
}
