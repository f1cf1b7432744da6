package org.chaperone.app.consent;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.consent.StatementRows.Recorder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrderRows {

    private static final String ORDERS =
            """
            SELECT consent_order.*, ended_at
              FROM consent_order
              LEFT JOIN consent_order_end AS ending ON ending.consent_order = consent_order.id
            """;

    private final JdbcClient db;

    OrderRows(JdbcClient db) {
        this.db = db;
    }

    UUID add(NewOrder it, Recorder by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO consent_order (student, kind, guardian, first, last, evidence, note,
                                                   recorded_at, recorded_by, recorded_name, recorder)
                        VALUES (:student, :kind, :guardian, :first, :last, :evidence, :note, :at, :by, :name, :recorder)
                        RETURNING id
                        """)
                .param("student", it.student())
                .param("kind", it.kind().name())
                .param("guardian", it.guardian())
                .param("first", it.first())
                .param("last", it.last())
                .param("evidence", it.evidence())
                .param("note", it.note())
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .param("recorder", by.person())
                .query(UUID.class)
                .single();
    }

    /** Whether it wasn't ended before. */
    boolean end(UUID id, String why, Recorder by, Instant at) {
        return db.sql(
                                """
                                INSERT INTO consent_order_end (consent_order, why, ended_at, ended_by, ended_name)
                                VALUES (:id, :why, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("id", id)
                        .param("why", why)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Map<String, List<Order>> about(Collection<String> students) {
        var found = new HashMap<String, List<Order>>();
        if (!students.isEmpty()) {
            db.sql(ORDERS + " WHERE student = ANY (:students) ORDER BY id DESC")
                    .param("students", students.toArray(String[]::new))
                    .query(OrderRows::order)
                    .list()
                    .forEach(
                            it ->
                                    found.computeIfAbsent(it.student(), _ -> new ArrayList<>())
                                            .add(it));
        }
        return found;
    }

    Optional<Order> one(UUID id) {
        return db.sql(ORDERS + " WHERE id = :id")
                .param("id", id)
                .query(OrderRows::order)
                .optional();
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getObject("id", UUID.class),
                row.getString("student"),
                Order.Kind.valueOf(row.getString("kind")),
                row.getString("guardian"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getString("evidence"),
                row.getString("note"),
                StatementRows.moment(row, "recorded_at"),
                row.getString("recorded_name"),
                row.getObject("ended_at") == null ? null : StatementRows.moment(row, "ended_at"));
    }
}
