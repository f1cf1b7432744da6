package org.chaperone.app.announcements;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.announcements.Delivery.How;
import org.chaperone.app.rights.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryRows {

    private static final String WHOLE =
            """
            SELECT delivery.*, done.how, done.done_on, done.noted_name
              FROM announcement_delivery AS delivery
              LEFT JOIN announcement_delivery_done AS done ON done.delivery = delivery.id
            """;

    private final JdbcClient db;

    DeliveryRows(JdbcClient db) {
        this.db = db;
    }

    /** Whether the student didn't wait for it before. */
    boolean open(UUID announcement, String student, Instant at) {
        return db.sql(
                                """
                                INSERT INTO announcement_delivery (announcement, student, opened_at)
                                VALUES (:announcement, :student, :at)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("announcement", announcement)
                        .param("student", student)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** Whether it was open until now. */
    boolean done(UUID delivery, How how, LocalDate on, Instant at, Viewer by) {
        return db.sql(
                                """
                                INSERT INTO announcement_delivery_done (delivery, how, done_on, noted_at, noted_by, noted_name)
                                VALUES (:delivery, :how, :on, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("delivery", delivery)
                        .param("how", how.name())
                        .param("on", on)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** Nobody else ticks for this announcement until the transaction is over. */
    void lock(UUID announcement) {
        db.sql(
                        "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:announcement, 47)))")
                .param("announcement", announcement.toString())
                .query(Integer.class)
                .single();
    }

    Optional<Delivery> one(UUID id) {
        return db.sql(WHOLE + " WHERE delivery.id = :id")
                .param("id", id)
                .query(DeliveryRows::delivery)
                .optional();
    }

    List<Delivery> of(UUID announcement) {
        return db.sql(WHOLE + " WHERE announcement = :announcement ORDER BY delivery.id")
                .param("announcement", announcement)
                .query(DeliveryRows::delivery)
                .list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        var how = row.getString("how");
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("announcement", UUID.class),
                row.getString("student"),
                how == null ? null : How.valueOf(how),
                row.getObject("done_on", LocalDate.class),
                row.getString("noted_name"));
    }
}
