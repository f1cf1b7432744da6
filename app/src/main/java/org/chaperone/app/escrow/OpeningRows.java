package org.chaperone.app.escrow;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.escrow.Opening.Answer;
import org.chaperone.app.escrow.Opening.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Emergencies in which somebody asked for a sealed login. */
@Repository
class OpeningRows {

    /** As {@link Opening#state} has it. */
    private static final String STATE =
            """
            CASE WHEN reviewed_at IS NOT NULL THEN 'REVIEWED'
                 WHEN opened_at IS NOT NULL THEN 'OPENED'
                 WHEN NOT agreed THEN 'DECLINED'
                 WHEN :now > expires_at THEN 'EXPIRED'
                 WHEN agreed THEN 'AGREED'
                 ELSE 'WAITING' END
            """;

    private final JdbcClient db;

    OpeningRows(JdbcClient db) {
        this.db = db;
    }

    UUID add(Opening it, Deposit deposit) {
        return db.sql(
                        """
                        INSERT INTO escrow_opening
                               (outlet, deposit, sealed_by, asked_at, asked_by, asked_name, emergency, words, expires_at)
                        VALUES (:outlet, :deposit, :sealedBy, :at, :by, :name, :emergency, :words, :expires)
                        RETURNING id
                        """)
                .param("outlet", it.outlet())
                .param("deposit", it.deposit())
                .param("sealedBy", deposit.by())
                .param("at", it.askedAt().atOffset(UTC))
                .param("by", it.by())
                .param("name", it.byName())
                .param("emergency", it.emergency().name())
                .param("words", it.words())
                .param("expires", it.expiresAt().atOffset(UTC))
                .query(UUID.class)
                .single();
    }

    void answer(UUID id, Answer answer, Instant expiresAt) {
        db.sql(
                        """
                        UPDATE escrow_opening
                           SET answered_at = :at, answered_by = :by, answered_name = :name, agreed = :agreed,
                               expires_at = :expires
                         WHERE id = :id
                        """)
                .param("at", answer.at().atOffset(UTC))
                .param("by", answer.by())
                .param("name", answer.name())
                .param("agreed", answer.agreed())
                .param("expires", expiresAt.atOffset(UTC))
                .param("id", id)
                .update();
    }

    void opened(UUID id, Instant at) {
        db.sql("UPDATE escrow_opening SET opened_at = :at WHERE id = :id")
                .param("at", at.atOffset(UTC))
                .param("id", id)
                .update();
    }

    void review(UUID id, Review it) {
        db.sql(
                        """
                        UPDATE escrow_opening
                           SET reviewed_at = :at, reviewed_by = :by, reviewed_name = :name, justified = :justified,
                               finding = :finding
                         WHERE id = :id
                        """)
                .param("at", it.at().atOffset(UTC))
                .param("by", it.by())
                .param("name", it.name())
                .param("justified", it.justified())
                .param("finding", it.finding())
                .param("id", id)
                .update();
    }

    Optional<Opening> one(UUID id) {
        return db.sql("SELECT * FROM escrow_opening WHERE id = :id")
                .param("id", id)
                .query(OpeningRows::opening)
                .optional();
    }

    /** All that concern an outlet, the last first. */
    List<Opening> of(UUID outlet) {
        return db.sql("SELECT * FROM escrow_opening WHERE outlet = :outlet ORDER BY id DESC")
                .param("outlet", outlet)
                .query(OpeningRows::opening)
                .list();
    }

    /** What was opened of an outlet and isn't reviewed. */
    Optional<Opening> unreviewed(UUID outlet) {
        return db.sql(
                        """
                        SELECT * FROM escrow_opening
                         WHERE outlet = :outlet AND opened_at IS NOT NULL AND reviewed_at IS NULL
                        """)
                .param("outlet", outlet)
                .query(OpeningRows::opening)
                .optional();
    }

    /** Those in a state, or all; the last first. */
    List<Opening> list(Opening.@Nullable State state, Instant now, @Nullable UUID after, int most) {
        return db.sql(
                        "SELECT * FROM escrow_opening WHERE (:state::text IS NULL OR :state = "
                                + STATE
                                + ") AND (:after::uuid IS NULL OR id < :after) ORDER BY id DESC LIMIT :most")
                .param("state", state == null ? null : state.name())
                .param("now", now.atOffset(UTC))
                .param("after", after)
                .param("most", most)
                .query(OpeningRows::opening)
                .list();
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getObject("deposit", UUID.class),
                instant(row, "asked_at"),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_name"),
                Emergency.valueOf(row.getString("emergency")),
                row.getString("words"),
                instant(row, "expires_at"),
                answer(row),
                maybe(row, "opened_at"),
                review(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var at = maybe(row, "answered_at");
        return at == null
                ? null
                : new Answer(
                        at,
                        row.getObject("answered_by", UUID.class),
                        row.getString("answered_name"),
                        row.getBoolean("agreed"));
    }

    private static @Nullable Review review(ResultSet row) throws SQLException {
        var at = maybe(row, "reviewed_at");
        return at == null
                ? null
                : new Review(
                        at,
                        row.getObject("reviewed_by", UUID.class),
                        row.getString("reviewed_name"),
                        row.getBoolean("justified"),
                        row.getString("finding"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(maybe(row, column));
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
