package org.chaperone.app.registry;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages that were approved, until they have an address. */
@Repository
class AwaitedRows {

    private final JdbcClient db;

    AwaitedRows(JdbcClient db) {
        this.db = db;
    }

    /** Waits for its address from now on, also when it did before. */
    void add(AwaitedPage it, Instant at) {
        db.sql(
                        """
                        INSERT INTO outlet_awaited (request, title, class_page, requester, school, classes, about, staff, approved_at)
                        VALUES (:request, :title, :classPage, :requester, :school, :classes, :about, :staff, :at)
                            ON CONFLICT (request)
                            DO UPDATE SET title = :title, school = :school, classes = :classes, about = :about, staff = :staff,
                                          approved_at = :at,
                                          ended_at = CASE WHEN outlet_awaited.outlet IS NULL THEN NULL ELSE outlet_awaited.ended_at END
                        """)
                .param("request", it.request())
                .param("title", it.title())
                .param("classPage", it.classPage())
                .param("requester", it.requester())
                .param("school", it.school())
                .param("classes", it.classes().toArray(String[]::new))
                .param("about", it.about())
                .param("staff", it.staff().toArray(String[]::new))
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Of this person, the first approved first. */
    List<AwaitedPage> of(String requester) {
        return db.sql(
                        """
                        SELECT * FROM outlet_awaited
                         WHERE requester = :requester AND ended_at IS NULL
                         ORDER BY approved_at, request
                        """)
                .param("requester", requester)
                .query(AwaitedRows::page)
                .list();
    }

    Optional<AwaitedPage> one(UUID request) {
        return db.sql("SELECT * FROM outlet_awaited WHERE request = :request AND ended_at IS NULL")
                .param("request", request)
                .query(AwaitedRows::page)
                .optional();
    }

    /** Whether it waited. */
    boolean end(UUID request, @Nullable UUID outlet, Instant at) {
        return db.sql(
                                """
                                UPDATE outlet_awaited
                                   SET ended_at = :at, outlet = :outlet
                                 WHERE request = :request AND ended_at IS NULL
                                """)
                        .param("request", request)
                        .param("outlet", outlet)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    private static AwaitedPage page(ResultSet row, int number) throws SQLException {
        return new AwaitedPage(
                row.getObject("request", UUID.class),
                row.getString("title"),
                row.getBoolean("class_page"),
                row.getString("requester"),
                row.getString("school"),
                Arrays.asList((String[]) row.getArray("classes").getArray()),
                row.getString("about"),
                Arrays.asList((String[]) row.getArray("staff").getArray()));
    }
}
