package org.chaperone.app.registry;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who runs which outlets, and when they were last seen to have access. */
@Repository
class AdministratorRows {

    private final JdbcClient db;

    AdministratorRows(JdbcClient db) {
        this.db = db;
    }

    /** The district's first, then by name. */
    List<Administrator> of(UUID outlet) {
        return db.sql(
                        """
                        SELECT * FROM outlet_administrator
                         WHERE outlet = :outlet AND ended_at IS NULL
                         ORDER BY NOT district, lower(name), id
                        """)
                .param("outlet", outlet)
                .query(AdministratorRows::administrator)
                .list();
    }

    /** Everybody who runs an outlet that is in use, by outlet. */
    List<Administrator> all() {
        return db.sql(
                        """
                        SELECT it.* FROM outlet_administrator AS it
                          JOIN outlet ON outlet.id = it.outlet
                         WHERE ended_at IS NULL AND closed_at IS NULL
                         ORDER BY outlet, lower(it.name), it.id
                        """)
                .query(AdministratorRows::administrator)
                .list();
    }

    /** Whether they weren't named before, or not with a telephone number. */
    boolean add(Administrator it, UUID by) {
        return db.sql(
                                """
                                INSERT INTO outlet_administrator
                                       (outlet, person, name, phone, email, district, added_at, added_by, added_name)
                                VALUES (:outlet, :person, :name, :phone, :email, :district, :at, :by, :byName)
                                    ON CONFLICT (outlet, coalesce(person, lower(email))) WHERE ended_at IS NULL
                                    DO UPDATE SET phone = :phone, email = :email WHERE outlet_administrator.phone = ''
                                """)
                        .param("outlet", it.outlet())
                        .param("person", it.person())
                        .param("name", it.name())
                        .param("phone", it.phone())
                        .param("email", it.email())
                        .param("district", it.district())
                        .param("at", it.since().atOffset(UTC))
                        .param("by", by)
                        .param("byName", it.by())
                        .update()
                > 0;
    }

    /** Somebody who was said to run it when it was asked for; whether they weren't named before. */
    boolean addAsked(Administrator it, UUID request) {
        return db.sql(
                                """
                                INSERT INTO outlet_administrator
                                       (outlet, person, name, phone, email, district, added_at, added_by, added_name, request)
                                VALUES (:outlet, :person, :name, :phone, :email, false, :at, :request, :byName, :request)
                                    ON CONFLICT (outlet, coalesce(person, lower(email))) WHERE ended_at IS NULL DO NOTHING
                                """)
                        .param("outlet", it.outlet())
                        .param("person", it.person())
                        .param("name", it.name())
                        .param("phone", it.phone())
                        .param("email", it.email())
                        .param("at", it.since().atOffset(UTC))
                        .param("byName", it.by())
                        .param("request", request)
                        .update()
                > 0;
    }

    void end(UUID id, Instant at, Viewer by) {
        db.sql(
                        """
                        UPDATE outlet_administrator
                           SET ended_at = :at, ended_by = :by, ended_name = :name
                         WHERE id = :id AND ended_at IS NULL
                        """)
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    void prove(UUID outlet, Instant at, Viewer by) {
        db.sql(
                        "INSERT INTO outlet_access_proof (outlet, at, by_id, by_name) VALUES (:outlet, :at, :by, :name)")
                .param("outlet", outlet)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    Optional<Instant> provenAt(UUID outlet) {
        return db.sql(
                        "SELECT at FROM outlet_access_proof WHERE outlet = :outlet ORDER BY at DESC LIMIT 1")
                .param("outlet", outlet)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static Administrator administrator(ResultSet row, int number) throws SQLException {
        return new Administrator(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getString("person"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("district"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_name"));
    }
}
