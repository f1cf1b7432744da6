package org.chaperone.app.requests;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.directory.Folded;
import org.chaperone.app.requests.RequestFilter.Order;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Requests as they are now. */
@Repository
class FiledRows {

    /** A step of the version under way that falls to them, and on which they aren't barred. */
    private static final String TO_DECIDE =
            """
            EXISTS (SELECT 1
                      FROM request_step AS s
                      JOIN request_version AS v ON v.request = s.request AND v.number = s.version
                     WHERE s.request = r.id AND s.version = r.version AND r.state = 'SENT' AND s.does <> 'BE_TOLD'
                       AND NOT EXISTS (SELECT 1 FROM request_decision AS d
                                        WHERE (d.request, d.version, d.number) = (s.request, s.version, s.number))
                       AND :person <> '' AND :person NOT IN (v.requester, v.author, v.subject)
                       AND (s.bearer = ANY (:mine) OR s.up = ANY (:mine)
                            OR EXISTS (SELECT 1
                                         FROM unnest(:offices::text[], :schoolsOf::text[], :people::text[]) AS a(office, school, person)
                                        WHERE a.office IN (s.bearer, s.up) AND a.school IN ('', coalesce(r.school, ''))
                                          AND a.person NOT IN (v.requester, v.author, v.subject))))
            """;

    /** Also whoever was asked, whenever. */
    private static final String SEEN =
            """
            (r.requester = :person OR :seesAll OR (r.version > 0 AND r.school = ANY (:schools))
             OR EXISTS (SELECT 1 FROM request_version AS v WHERE v.request = r.id AND :person IN (v.author, v.subject))
             OR EXISTS (SELECT 1 FROM request_step AS s
                         WHERE s.request = r.id AND (s.bearer = ANY (:mine) OR s.up = ANY (:mine)))
             OR EXISTS (SELECT 1 FROM request_decision AS d WHERE d.request = r.id AND d.by_person = :person)
             OR %s)
            """
                    .formatted(TO_DECIDE);

    private static final String FITS =
            """
             WHERE %s
               AND CASE :whose WHEN 'MINE' THEN r.requester = :person WHEN 'TO_DECIDE' THEN %s ELSE true END
               AND (r.state <> 'DRAFT' OR r.requester = :person)
               AND r.folded LIKE ALL (:patterns)
               AND (:kind::text IS NULL OR r.kind = :kind)
               AND (:state::text IS NULL OR r.state = :state)
            """
                    .formatted(SEEN, TO_DECIDE);

    private final JdbcClient db;

    FiledRows(JdbcClient db) {
        this.db = db;
    }

    UUID add(UUID page, Request it, Viewer by) {
        return content(
                        db.sql(
                                """
                                INSERT INTO request (kind, requester, school, pack, edition, state, version, title, content,
                                                     folded, made_at, changed_at, made_by, page, renews)
                                VALUES (:kind, :requester, :school, :pack, :edition, 'DRAFT', 0, :title, :content,
                                        :folded, :at, :at, :by, :page, :renews)
                                RETURNING id
                                """),
                        it.content())
                .param("kind", it.kind().name())
                .param("requester", it.requester())
                .param("pack", it.pack())
                .param("edition", it.edition())
                .param("at", it.madeAt().atOffset(UTC))
                .param("by", by.account())
                .param("page", page)
                .param("renews", it.renews())
                .query(UUID.class)
                .single();
    }

    Optional<UUID> begunOn(UUID page, UUID by) {
        return db.sql("SELECT id FROM request WHERE made_by = :by AND page = :page")
                .param("by", by)
                .param("page", page)
                .query(UUID.class)
                .optional();
    }

    /** Makes two that begin on one page wait for each other. */
    void lock(UUID page) {
        db.sql("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:key, 54)))")
                .param("key", page.toString())
                .query(Integer.class)
                .single();
    }

    void put(Request it) {
        content(
                        db.sql(
                                """
                                UPDATE request
                                   SET school = :school, pack = :pack, edition = :edition, state = :state, version = :version,
                                       title = :title, content = :content, folded = :folded, changed_at = :at,
                                       last_day = :lastDay
                                 WHERE id = :id
                                """),
                        it.content())
                .param("pack", it.pack())
                .param("edition", it.edition())
                .param("state", it.state().name())
                .param("version", it.version())
                .param("at", it.changedAt().atOffset(UTC))
                .param("lastDay", it.lastDay())
                .param("id", it.id())
                .update();
    }

    Optional<Request> one(UUID id) {
        return db.sql("SELECT * FROM request WHERE id = :id")
                .param("id", id)
                .query(FiledRows::request)
                .optional();
    }

    /** Nobody else changes it until the transaction is over. */
    Optional<Request> locked(UUID id) {
        return db.sql("SELECT * FROM request WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(FiledRows::request)
                .optional();
    }

    /** One that somebody may see; a draft only whoever asks. */
    Optional<Request> seen(UUID id, Standing standing) {
        return standing(
                        db.sql(
                                "SELECT r.* FROM request AS r WHERE r.id = :id AND (r.state <> 'DRAFT' OR r.requester = :person) AND "
                                        + SEEN),
                        standing)
                .param("id", id)
                .query(FiledRows::request)
                .optional();
    }

    boolean isToDecide(UUID id, Standing standing) {
        return standing(
                                db.sql(
                                        "SELECT count(*) FROM request AS r WHERE r.id = :id AND "
                                                + TO_DECIDE),
                                standing)
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * @param after the id that the last part ended with, or null
     */
    List<Request> list(RequestFilter filter, Standing standing, @Nullable UUID after, int most) {
        var newest = filter.order() == Order.NEWEST;
        return filtered(
                        "SELECT r.* FROM request AS r "
                                + FITS
                                + " AND (:after::uuid IS NULL OR r.id "
                                + (newest ? "<" : ">")
                                + " :after) ORDER BY r.id "
                                + (newest ? "DESC" : "ASC")
                                + " LIMIT :most",
                        filter,
                        standing)
                .param("after", after)
                .param("most", most)
                .query(FiledRows::request)
                .list();
    }

    int count(RequestFilter filter, Standing standing) {
        return filtered("SELECT count(*) FROM request AS r " + FITS, filter, standing)
                .query(Integer.class)
                .single();
    }

    void each(RequestFilter filter, Standing standing, Consumer<Request> action) {
        RowCallbackHandler give = row -> action.accept(request(row, 0));
        filtered("SELECT r.* FROM request AS r " + FITS + " ORDER BY r.id DESC", filter, standing)
                .query(give);
    }

    /** Approved ones of a kind that hold on a day, the last first. */
    List<Request> holding(RequestKind kind, LocalDate day) {
        return db.sql(
                        """
                        SELECT *
                          FROM request
                         WHERE kind = :kind AND state = 'APPROVED' AND (last_day IS NULL OR last_day >= :day)
                         ORDER BY id DESC
                        """)
                .param("kind", kind.name())
                .param("day", day)
                .query(FiledRows::request)
                .list();
    }

    /** Of each kind, requester and school, when the first was sent and when the first was approved. */
    List<Asking> askings() {
        return db.sql(
                        """
                        SELECT r.kind, r.requester, r.school,
                               min(v.sent_at) AS first_sent,
                               (SELECT min(e.at)
                                  FROM request_event AS e
                                  JOIN request AS a ON a.id = e.request
                                 WHERE e.kind = 'APPROVED' AND a.kind = r.kind AND a.requester = r.requester
                                   AND a.school IS NOT DISTINCT FROM r.school) AS first_approved
                          FROM request AS r
                          JOIN request_version AS v ON v.request = r.id
                         GROUP BY r.kind, r.requester, r.school
                        """)
                .query(
                        (row, _) ->
                                new Asking(
                                        RequestKind.valueOf(row.getString("kind")),
                                        row.getString("requester"),
                                        row.getString("school"),
                                        instant(row, "first_sent"),
                                        row.getObject("first_approved") == null
                                                ? null
                                                : instant(row, "first_approved")))
                .list();
    }

    /** Approved ones whose approval came at this time or before. */
    List<Request> approvedBefore(Instant at) {
        return db.sql(
                        """
                        SELECT r.*
                          FROM request AS r
                         WHERE r.state = 'APPROVED'
                           AND EXISTS (SELECT 1 FROM request_event AS e
                                        WHERE e.request = r.id AND e.version = r.version AND e.kind = 'APPROVED' AND e.at <= :at)
                         ORDER BY r.id
                        """)
                .param("at", at.atOffset(UTC))
                .query(FiledRows::request)
                .list();
    }

    /**
     * Approved for a month or more, over within so many days, and not asked for again. What is lent or given for a trip ends with
     * the trip.
     */
    List<Request> ending(LocalDate today, int days) {
        return db.sql(
                        """
                        SELECT r.*
                          FROM request AS r
                         WHERE r.state = 'APPROVED' AND r.last_day BETWEEN :today AND :today + :days
                           AND r.kind NOT IN ('PERSONAL_NUMBER', 'DEVICE_LOAN')
                           AND NOT EXISTS (SELECT 1 FROM request AS n WHERE n.renews = r.id AND n.version > 0)
                           AND EXISTS (SELECT 1 FROM request_event AS e
                                        WHERE e.request = r.id AND e.version = r.version AND e.kind = 'APPROVED'
                                          AND e.at < r.last_day - interval '30 days')
                         ORDER BY r.id
                        """)
                .param("today", today)
                .param("days", days)
                .query(FiledRows::request)
                .list();
    }

    /** Approved ones whose last day is over. */
    List<UUID> over(LocalDate today) {
        return db.sql("SELECT id FROM request WHERE state = 'APPROVED' AND last_day < :today")
                .param("today", today)
                .query(UUID.class)
                .list();
    }

    void happened(UUID request, Happening it) {
        db.sql(
                        """
                        INSERT INTO request_event (request, version, kind, at, by_name, note)
                        VALUES (:request, :version, :kind, :at, :by, :note)
                        """)
                .param("request", request)
                .param("version", it.version())
                .param("kind", it.kind().name())
                .param("at", it.at().atOffset(UTC))
                .param("by", it.by())
                .param("note", it.note())
                .update();
    }

    List<Happening> happenings(UUID request) {
        return db.sql("SELECT * FROM request_event WHERE request = :request ORDER BY id")
                .param("request", request)
                .query(
                        (row, _) ->
                                new Happening(
                                        Happening.Kind.valueOf(row.getString("kind")),
                                        row.getInt("version"),
                                        instant(row, "at"),
                                        row.getString("by_name"),
                                        row.getString("note")))
                .list();
    }

    private StatementSpec filtered(String sql, RequestFilter filter, Standing standing) {
        return standing(db.sql(sql), standing)
                .param("whose", filter.whose().name())
                .param("patterns", Folded.patterns(filter.words()).toArray(String[]::new))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static StatementSpec standing(StatementSpec statement, Standing it) {
        return statement
                .param("person", it.person())
                .param("mine", it.mine().toArray(String[]::new))
                .param("schools", it.schools().toArray(String[]::new))
                .param("seesAll", it.seesAll())
                .param(
                        "offices",
                        it.acting().stream().map(Standing.Acting::office).toArray(String[]::new))
                .param(
                        "schoolsOf",
                        it.acting().stream().map(Standing.Acting::school).toArray(String[]::new))
                .param(
                        "people",
                        it.acting().stream().map(Standing.Acting::person).toArray(String[]::new));
    }

    private static StatementSpec content(StatementSpec statement, Content it) {
        return statement
                .param("school", it.school())
                .param("title", it.title())
                .param("content", it.canonical())
                .param("folded", Folded.of(it.title()));
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                RequestKind.valueOf(row.getString("kind")),
                row.getString("requester"),
                row.getString("pack"),
                row.getString("edition"),
                RequestState.valueOf(row.getString("state")),
                row.getInt("version"),
                Content.of(row.getString("content")),
                instant(row, "made_at"),
                instant(row, "changed_at"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("renews", UUID.class));
    }

    private static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }
}
