package org.chaperone.app.audits;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.audits.page.Likeness;
import org.chaperone.app.rights.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registered logos and mascots. */
@Repository
class LogoRows {

    private final JdbcClient db;

    LogoRows(JdbcClient db) {
        this.db = db;
    }

    /** Empty when that very picture is registered so already. */
    Optional<UUID> add(Mark it, UUID by) {
        return db.sql(
                        """
                        INSERT INTO audit_mark (name, logo, school, file, type, likeness, added_at, added_by, added_name)
                        VALUES (:name, :logo, :school, :file, :type, :likeness, :at, :by, :byName)
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .param("name", it.name())
                .param("logo", it.logo())
                .param("school", it.school())
                .param("file", it.file())
                .param("type", it.type())
                .param("likeness", it.likeness().hex())
                .param("at", it.addedAt().atOffset(UTC))
                .param("by", by)
                .param("byName", it.by())
                .query(UUID.class)
                .optional();
    }

    boolean end(UUID id, Instant at, Viewer by) {
        return db.sql(
                                """
                                UPDATE audit_mark SET ended_at = :at, ended_by = :by
                                 WHERE id = :id AND ended_at IS NULL
                                """)
                        .param("id", id)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    /** Those that may be used, by name. */
    List<Mark> live() {
        return db.sql("SELECT * FROM audit_mark WHERE ended_at IS NULL ORDER BY lower(name), id")
                .query(LogoRows::mark)
                .list();
    }

    Optional<Mark> one(UUID id) {
        return db.sql("SELECT * FROM audit_mark WHERE id = :id")
                .param("id", id)
                .query(LogoRows::mark)
                .optional();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Mark(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("logo"),
                row.getString("school"),
                row.getString("file"),
                row.getString("type"),
                new Likeness(row.getString("likeness")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_name"),
                ended == null ? null : ended.toInstant());
    }
}
