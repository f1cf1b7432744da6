package org.chaperone.app.audits;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people put down about an outlet's page for its audits. */
@Repository
class PageRows {

    private final JdbcClient db;

    PageRows(JdbcClient db) {
        this.db = db;
    }

    void districtPage(UUID outlet, String address, Instant at, Viewer by) {
        db.sql(
                        """
                        INSERT INTO audit_district_page (outlet, address, at, by_id)
                        VALUES (:outlet, :address, :at, :by)
                        """)
                .param("outlet", outlet)
                .param("address", address)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .update();
    }

    /** Empty when nobody knows it. */
    Optional<String> districtPage(UUID outlet) {
        return db.sql(
                        """
                        SELECT address FROM audit_district_page WHERE outlet = :outlet ORDER BY id DESC LIMIT 1
                        """)
                .param("outlet", outlet)
                .query(String.class)
                .optional()
                .filter(it -> !it.isEmpty());
    }

    /** The pages on the district's own site that were put down for these outlets, each once. */
    List<String> districtPages(List<UUID> outlets) {
        return db.sql(
                        """
                        SELECT DISTINCT address
                          FROM (SELECT DISTINCT ON (outlet) outlet, address
                                  FROM audit_district_page
                                 ORDER BY outlet, id DESC) AS last
                         WHERE address <> '' AND outlet = ANY (:outlets)
                         ORDER BY address
                        """)
                .param("outlets", outlets.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    void review(UUID outlet, boolean professional, String note, Instant at, Viewer by) {
        db.sql(
                        """
                        INSERT INTO audit_review (outlet, professional, note, at, by_id, by_name)
                        VALUES (:outlet, :professional, :note, :at, :by, :name)
                        """)
                .param("outlet", outlet)
                .param("professional", professional)
                .param("note", note)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    /** The last first. */
    List<Review> reviews(UUID outlet) {
        return db.sql("SELECT * FROM audit_review WHERE outlet = :outlet ORDER BY id DESC LIMIT 20")
                .param("outlet", outlet)
                .query(
                        (row, _) ->
                                new Review(
                                        row.getBoolean("professional"),
                                        row.getString("note"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("by_name")))
                .list();
    }
}
