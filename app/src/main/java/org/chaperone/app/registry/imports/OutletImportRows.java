package org.chaperone.app.registry.imports;

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

/** Lists of outlets that were brought, and the steps that they made. */
@Repository
class OutletImportRows {

    private final JdbcClient db;

    OutletImportRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * A step that a line made.
     *
     * @param revision of the outlet, after it
     */
    record Made(int line, UUID outlet, int revision) {}

    /** Lets one transaction at a time apply or undo one. */
    void lock() {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('outlet imports', 0))")
                .query((row, number) -> true)
                .single();
    }

    UUID add(String name, String file, String by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO outlet_import (file_name, file, staged_at, staged_name)
                        VALUES (:name, :file, :at, :by)
                        RETURNING id
                        """)
                .param("name", name)
                .param("file", file)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .query(UUID.class)
                .single();
    }

    Optional<OutletImport> one(UUID id) {
        return db.sql("SELECT * FROM outlet_import WHERE id = :id")
                .param("id", id)
                .query(OutletImportRows::row)
                .optional();
    }

    /** The last brought first. */
    List<OutletImport> list(int most) {
        return db.sql("SELECT * FROM outlet_import ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query(OutletImportRows::row)
                .list();
    }

    void applied(UUID id, String by, Instant at) {
        db.sql("UPDATE outlet_import SET applied_at = :at, applied_name = :by WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
    }

    void dropped(UUID id, Instant at) {
        db.sql("UPDATE outlet_import SET dropped_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void undone(UUID id, String by, Instant at) {
        db.sql("UPDATE outlet_import SET undone_at = :at, undone_name = :by WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
    }

    void made(UUID id, Made it) {
        db.sql(
                        """
                        INSERT INTO outlet_import_step (import, line, outlet, revision)
                        VALUES (:id, :line, :outlet, :revision)
                        """)
                .param("id", id)
                .param("line", it.line())
                .param("outlet", it.outlet())
                .param("revision", it.revision())
                .update();
    }

    /** In the order of the file. */
    List<Made> made(UUID id) {
        return db.sql(
                        "SELECT line, outlet, revision FROM outlet_import_step WHERE import = :id ORDER BY line")
                .param("id", id)
                .query(Made.class)
                .list();
    }

    private static OutletImport row(ResultSet row, int number) throws SQLException {
        return new OutletImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("file"),
                row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                row.getString("staged_name"),
                at(row, "applied_at"),
                row.getString("applied_name"),
                at(row, "dropped_at"),
                at(row, "undone_at"),
                row.getString("undone_name"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
