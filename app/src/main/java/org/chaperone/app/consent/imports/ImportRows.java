package org.chaperone.app.consent.imports;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImportRows {

    private final JdbcClient db;

    ImportRows(JdbcClient db) {
        this.db = db;
    }

    /** Lets one transaction at a time apply or undo an import. */
    void lock() {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('consent imports', 0))")
                .query((row, number) -> true)
                .single();
    }

    UUID add(String name, String file, String map, String mapText, String by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO consent_import (file_name, file, map_name, map_text, staged_at, staged_name)
                        VALUES (:name, :file, :map, :mapText, :at, :by)
                        RETURNING id
                        """)
                .param("name", name)
                .param("file", file)
                .param("map", map)
                .param("mapText", mapText)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .query(UUID.class)
                .single();
    }

    Optional<ConsentImport> one(UUID id) {
        return db.sql("SELECT * FROM consent_import WHERE id = :id")
                .param("id", id)
                .query(ImportRows::row)
                .optional();
    }

    /** The last brought first. */
    List<ConsentImport> list(int most) {
        return db.sql("SELECT * FROM consent_import ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query(ImportRows::row)
                .list();
    }

    void applied(UUID id, String by, @Nullable String reason, int brought, Instant at) {
        db.sql(
                        """
                        UPDATE consent_import
                           SET applied_at = :at, applied_name = :by, reason = :reason, brought = :brought
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .param("reason", reason)
                .param("brought", brought)
                .update();
    }

    void dropped(UUID id, Instant at) {
        db.sql("UPDATE consent_import SET dropped_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void undone(UUID id, String by, Instant at) {
        db.sql("UPDATE consent_import SET undone_at = :at, undone_name = :by WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
    }

    private static ConsentImport row(ResultSet row, int number) throws SQLException {
        return new ConsentImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("file"),
                row.getString("map_name"),
                row.getString("map_text"),
                row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                row.getString("staged_name"),
                moment(row, "applied_at"),
                row.getString("applied_name"),
                row.getString("reason"),
                row.getObject("brought", Integer.class),
                moment(row, "dropped_at"),
                moment(row, "undone_at"),
                row.getString("undone_name"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
