package org.chaperone.app.registry;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said when that what the register has of an outlet is right. */
@Repository
class CertificationRows {

    private static final String SAID =
            """
            SELECT outlet.id, coalesce(certified.at, registered.at) AS at, certified.by_name, certified.revision
              FROM outlet
              JOIN outlet_revision AS registered ON registered.outlet = outlet.id AND registered.number = 1
              LEFT JOIN LATERAL (SELECT at, by_name, revision
                                   FROM outlet_certification
                                  WHERE outlet_certification.outlet = outlet.id
                                  ORDER BY at DESC, id DESC
                                  LIMIT 1) AS certified ON true
            """;

    private final JdbcClient db;

    CertificationRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * What was said last.
     *
     * @param by null if nothing was said since it was registered
     * @param revision that it was said of; 0 if nothing was
     */
    record Said(UUID outlet, Instant at, @Nullable String by, int revision) {}

    Said last(UUID outlet) {
        return db.sql(SAID + " WHERE outlet.id = :outlet")
                .param("outlet", outlet)
                .query(CertificationRows::said)
                .single();
    }

    /** Of each outlet in use of which nothing was said since then. */
    List<Said> before(Instant since) {
        return db.sql(
                        SAID
                                + """
                                 WHERE outlet.closed_at IS NULL AND coalesce(certified.at, registered.at) < :since
                                 ORDER BY at, outlet.id
                                """)
                .param("since", since.atOffset(UTC))
                .query(CertificationRows::said)
                .list();
    }

    void add(Outlet it, Instant at, Viewer by) {
        db.sql(
                        """
                        INSERT INTO outlet_certification (outlet, revision, at, by_id, by_name)
                        VALUES (:outlet, :revision, :at, :by, :name)
                        """)
                .param("outlet", it.id())
                .param("revision", it.revision())
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getInt("revision"));
    }
}
