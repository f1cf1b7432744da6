package org.chaperone.app.audits;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds of audits. */
@Repository
class RoundRows {

    private final JdbcClient db;

    RoundRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param page that it was asked from
     * @param viewer who asked, or null when it came by itself
     * @return empty when it was asked for from that page before
     */
    Optional<UUID> add(
            UUID page,
            @Nullable UUID outlet,
            @Nullable String address,
            Instant at,
            @Nullable Viewer viewer) {
        return db.sql(
                        """
                        INSERT INTO audit_round (page, outlet, address, asked_at, asked_by, asked_name)
                        VALUES (:page, :outlet, :address, :at, :by, :name)
                            ON CONFLICT (page) DO NOTHING
                        RETURNING id
                        """)
                .param("page", page)
                .param("outlet", outlet)
                .param("address", address)
                .param("at", at.atOffset(UTC))
                .param("by", viewer == null ? null : viewer.account())
                .param("name", viewer == null ? "" : viewer.name())
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> from(UUID page) {
        return db.sql("SELECT id FROM audit_round WHERE page = :page")
                .param("page", page)
                .query(UUID.class)
                .optional();
    }

    Optional<Round> one(UUID id) {
        return select("WHERE round.id = :id", id).stream().findFirst();
    }

    /** Those that aren't over, the last first. */
    List<Round> open() {
        return select("WHERE round.ended_at IS NULL", null);
    }

    @Nullable UUID askedBy(UUID id) {
        return db.sql("SELECT asked_by FROM audit_round WHERE id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    void begin(UUID id, int total) {
        db.sql("UPDATE audit_round SET total = :total WHERE id = :id")
                .param("id", id)
                .param("total", total)
                .update();
    }

    void end(UUID id, Instant at) {
        db.sql("UPDATE audit_round SET ended_at = :at WHERE id = :id AND ended_at IS NULL")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Whether it went on until now. */
    boolean stop(UUID id, Instant at) {
        return db.sql(
                                """
                                UPDATE audit_round
                                   SET stopped_at = :at
                                 WHERE id = :id AND ended_at IS NULL AND stopped_at IS NULL
                                """)
                        .param("id", id)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    private List<Round> select(String where, @Nullable UUID id) {
        return db.sql(
                        """
                        SELECT round.*, (SELECT count(*) FROM audit WHERE audit.round = round.id) AS done
                          FROM audit_round AS round
                        """
                                + where
                                + " ORDER BY round.id DESC LIMIT 20")
                .param("id", id)
                .query(RoundRows::round)
                .list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getString("address"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_name"),
                row.getObject("total", Integer.class),
                row.getInt("done"),
                instant(row, "ended_at"),
                instant(row, "stopped_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
