package org.chaperone.app.families;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.families.FamilyRequest.State;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class FamilyRequestRows {

    private static final String REQUESTS =
            """
            SELECT request.*, ended_at, ended_name, coalesce(kind, 'OPEN') AS state
              FROM family_request AS request
              LEFT JOIN family_request_end ON request = request.id
            """;

    private static final String KEPT =
            """
             WHERE (:all OR schools && :principalOf::text[])
               AND (:state::text IS NULL OR coalesce(kind, 'OPEN') = :state)
            """;

    private final JdbcClient db;

    FamilyRequestRows(JdbcClient db) {
        this.db = db;
    }

    /** Lets this family be asked once at a time. */
    void lock(String student) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('family-request ' || :student, 0))")
                .param("student", student)
                .query((row, number) -> true)
                .single();
    }

    UUID add(Ties student, Viewer by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO family_request (student, name, schools, asked_at, asked_by, asker)
                        VALUES (:student, :name, :schools, :at, :by, :asker)
                        RETURNING id
                        """)
                .param("student", student.id())
                .param("name", student.name())
                .param("schools", student.schools().toArray(String[]::new))
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("asker", by.name())
                .query(UUID.class)
                .single();
    }

    /** Whether it wasn't ended before. */
    boolean end(UUID request, State how, Viewer by, Instant at) {
        return db.sql(
                                """
                                INSERT INTO family_request_end (request, kind, ended_at, ended_by, ended_name)
                                VALUES (:request, :kind, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("request", request)
                        .param("kind", how.name())
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Optional<FamilyRequest> one(UUID id) {
        return db.sql(REQUESTS + " WHERE id = :id")
                .param("id", id)
                .query(FamilyRequestRows::request)
                .optional();
    }

    /** The last for each of these students. */
    Map<String, FamilyRequest> last(Collection<String> students) {
        return students.isEmpty()
                ? Map.of()
                : db
                        .sql(
                                REQUESTS
                                        + """
                                         WHERE id IN (SELECT DISTINCT ON (student) id
                                                        FROM family_request
                                                       WHERE student = ANY (:students)
                                                       ORDER BY student, id DESC)
                                        """)
                        .param("students", students.toArray(String[]::new))
                        .query(FamilyRequestRows::request)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(FamilyRequest::student, Function.identity()));
    }

    /** Those of students whose permissions the viewer keeps. */
    List<FamilyRequest> list(
            FamilyRequest.Filter filter, @Nullable UUID after, int most, Viewer viewer) {
        return keptBy(
                        viewer,
                        filter,
                        REQUESTS
                                + KEPT
                                + """
                                   AND (:after::uuid IS NULL OR id %s :after)
                                 ORDER BY id %s
                                 LIMIT :most
                                """
                                        .formatted(
                                                filter.oldestFirst() ? ">" : "<",
                                                filter.oldestFirst() ? "ASC" : "DESC"))
                .param("after", after)
                .param("most", most)
                .query(FamilyRequestRows::request)
                .list();
    }

    int count(FamilyRequest.Filter filter, Viewer viewer) {
        return keptBy(
                        viewer,
                        filter,
                        """
                        SELECT count(*)
                          FROM family_request AS request
                          LEFT JOIN family_request_end ON request = request.id
                        """
                                + KEPT)
                .query(Integer.class)
                .single();
    }

    private StatementSpec keptBy(Viewer viewer, FamilyRequest.Filter filter, String sql) {
        return db.sql(sql)
                .param("all", Permissions.keepsAll(viewer))
                .param(
                        "principalOf",
                        viewer.grants().stream()
                                .filter(it -> it.role() == Role.PRINCIPAL && it.school() != null)
                                .map(Grant::school)
                                .toArray(String[]::new))
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static FamilyRequest request(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new FamilyRequest(
                row.getObject("id", UUID.class),
                row.getString("student"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("schools").getArray()),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asker"),
                State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_name"));
    }
}
