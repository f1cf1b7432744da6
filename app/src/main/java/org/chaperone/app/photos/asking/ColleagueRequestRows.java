package org.chaperone.app.photos.asking;

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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.photos.asking.ColleagueRequest.Answer;
import org.chaperone.app.photos.asking.ColleagueRequest.State;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Requests, always through the two whom they concern. */
@Repository
class ColleagueRequestRows {

    /** Whole requests of the viewer: those they made and those made to them. */
    private static final String THEIRS =
            """
            SELECT * FROM (
                SELECT request.*, answer, answer.at AS answered_at,
                       (SELECT max(at) FROM colleague_request_sending WHERE request = request.id) AS sent_at,
                       CASE WHEN answer = 'NO' THEN 'NO' WHEN answer IS NOT NULL THEN 'YES'
                            WHEN EXISTS (SELECT 1 FROM colleague_request_end WHERE request = request.id) THEN 'WITHDRAWN'
                            ELSE 'OPEN' END AS state
                  FROM colleague_request AS request
                  LEFT JOIN LATERAL (SELECT answer, at
                                       FROM colleague_request_answer
                                      WHERE request = request.id
                                      ORDER BY id DESC LIMIT 1) AS answer ON true
                 WHERE asked_by = :viewer OR colleague = :person) AS request
            """;

    private static final String FITS =
            """
             WHERE (:mine::boolean IS NULL OR :mine = (asked_by = :viewer))
               AND (:state::text IS NULL OR state = :state)
            """;

    private final JdbcClient db;

    ColleagueRequestRows(JdbcClient db) {
        this.db = db;
    }

    /** Lets this person be asked once at a time, and answer once at a time. */
    void lock(String colleague) {
        db.sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended('colleague-request ' || :colleague, 0))")
                .param("colleague", colleague)
                .query((row, number) -> true)
                .single();
    }

    UUID add(Ties colleague, Matter matter, Viewer by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO colleague_request
                               (asked_at, asked_by, asker, asker_id, colleague, colleague_name, uses, audiences, file, about, clearance)
                        VALUES (:at, :by, :asker, :askerId, :colleague, :name, :uses, :audiences, :file, :about, :clearance)
                        RETURNING id
                        """)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("asker", by.name())
                .param("askerId", by.person())
                .param("colleague", colleague.id())
                .param("name", colleague.name())
                .param("uses", names(matter.uses()))
                .param("audiences", names(matter.audiences()))
                .param("file", matter.file())
                .param("about", matter.about())
                .param("clearance", matter.clearance())
                .query(UUID.class)
                .single();
    }

    void sent(UUID request, Instant at) {
        db.sql("INSERT INTO colleague_request_sending (request, at) VALUES (:request, :at)")
                .param("request", request)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void answer(ColleagueRequest request, Answer answer, UUID statement, Instant at) {
        db.sql(
                        """
                        INSERT INTO colleague_request_answer (request, answerer, at, answer, statement)
                        VALUES (:request, :answerer, :at, :answer, :statement)
                        """)
                .param("request", request.id())
                .param("answerer", request.colleague())
                .param("at", at.atOffset(UTC))
                .param("answer", answer.name())
                .param("statement", statement)
                .update();
    }

    void end(UUID request, Instant at) {
        db.sql("INSERT INTO colleague_request_end (request, ended_at) VALUES (:request, :at)")
                .param("request", request)
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<ColleagueRequest> one(UUID id, Viewer viewer) {
        return seenBy(THEIRS + " WHERE id = :id", viewer)
                .param("id", id)
                .query(ColleagueRequestRows::request)
                .optional();
    }

    /** The last that the viewer asked each of these people for all of this, by person. */
    Map<String, ColleagueRequest> last(
            Collection<String> colleagues, Matter matter, Viewer viewer) {
        return colleagues.isEmpty()
                ? Map.of()
                : seenBy(
                                """
                                SELECT DISTINCT ON (colleague) * FROM (
                                """
                                        + THEIRS
                                        + """
                                        ) AS request
                                         WHERE asked_by = :viewer AND colleague = ANY (:colleagues) AND state <> 'WITHDRAWN'
                                           AND uses @> :uses::text[] AND audiences @> :audiences::text[]
                                           AND file IS NOT DISTINCT FROM :file
                                         ORDER BY colleague, id DESC
                                        """,
                                viewer)
                        .param("colleagues", colleagues.toArray(String[]::new))
                        .param("uses", names(matter.uses()))
                        .param("audiences", names(matter.audiences()))
                        .param("file", matter.file())
                        .query(ColleagueRequestRows::request)
                        .list()
                        .stream()
                        .collect(
                                Collectors.toMap(ColleagueRequest::colleague, Function.identity()));
    }

    List<ColleagueRequest> list(
            RequestFilter filter, @Nullable UUID after, int most, Viewer viewer) {
        return seenBy(
                        THEIRS
                                + FITS
                                + """
                                   AND (:after::uuid IS NULL OR id %s :after)
                                 ORDER BY id %s
                                 LIMIT :most
                                """
                                        .formatted(
                                                filter.oldestFirst() ? ">" : "<",
                                                filter.oldestFirst() ? "ASC" : "DESC"),
                        filter,
                        viewer)
                .param("after", after)
                .param("most", most)
                .query(ColleagueRequestRows::request)
                .list();
    }

    int count(RequestFilter filter, Viewer viewer) {
        return seenBy("SELECT count(*) FROM (" + THEIRS + FITS + ") AS found", filter, viewer)
                .query(Integer.class)
                .single();
    }

    void each(RequestFilter filter, Viewer viewer, Consumer<ColleagueRequest> action) {
        seenBy(THEIRS + FITS + " ORDER BY id", filter, viewer)
                .query((RowCallbackHandler) row -> action.accept(request(row, 0)));
    }

    private StatementSpec seenBy(String sql, RequestFilter filter, Viewer viewer) {
        return seenBy(sql, viewer)
                .param("mine", filter.mine())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private StatementSpec seenBy(String sql, Viewer viewer) {
        return db.sql(sql).param("viewer", viewer.account()).param("person", viewer.person());
    }

    private static ColleagueRequest request(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new ColleagueRequest(
                row.getObject("id", UUID.class),
                moment(row, "asked_at"),
                row.getObject("asked_by", UUID.class),
                row.getString("asker"),
                row.getString("asker_id"),
                row.getString("colleague"),
                row.getString("colleague_name"),
                new Matter(
                        texts(row, "uses").stream().map(ConsentUse::valueOf).toList(),
                        texts(row, "audiences").stream().map(ConsentAudience::valueOf).toList(),
                        row.getString("file"),
                        row.getString("about"),
                        row.getObject("clearance", UUID.class)),
                moment(row, "sent_at"),
                State.valueOf(row.getString("state")),
                answer == null ? null : Answer.valueOf(answer),
                answer == null ? null : moment(row, "answered_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }
}
