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
import org.chaperone.app.tasks.Bearer;
import org.chaperone.policy.procedure.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of requests, the steps that they came to, and what was decided there. */
@Repository
class StepRows {

    private static final String STEPS =
            """
            SELECT s.*, d.act, d.by_person, d.by_name, d.acting_for, d.at, d.note, d.conditions, d.reference
              FROM request_step AS s
              LEFT JOIN request_decision AS d ON (d.request, d.version, d.number) = (s.request, s.version, s.number)
            """;

    private final JdbcClient db;

    StepRows(JdbcClient db) {
        this.db = db;
    }

    void add(UUID request, Version it) {
        db.sql(
                        """
                        INSERT INTO request_version (request, number, requester, author, author_name, subject, content, digest, sent_at)
                        VALUES (:request, :number, :requester, :author, :name, :subject, :content, :digest, :at)
                        """)
                .param("request", request)
                .param("number", it.number())
                .param("requester", it.requester())
                .param("author", it.author())
                .param("name", it.authorName())
                .param("subject", it.subject())
                .param("content", it.content().canonical())
                .param("digest", it.digest())
                .param("at", it.sentAt().atOffset(UTC))
                .update();
    }

    /** All that were sent, the last first. */
    List<Version> versions(UUID request) {
        return db.sql("SELECT * FROM request_version WHERE request = :request ORDER BY number DESC")
                .param("request", request)
                .query(StepRows::version)
                .list();
    }

    void add(UUID request, ReachedStep it, @Nullable Instant dueAt) {
        db.sql(
                        """
                        INSERT INTO request_step (request, version, number, id, does, bearer, instead, reached_at, due_on, due_at)
                        VALUES (:request, :version, :number, :id, :does, :bearer, :instead, :at, :due, :dueAt)
                        """)
                .param("request", request)
                .param("version", it.version())
                .param("number", it.number())
                .param("id", it.id())
                .param("does", it.does().name())
                .param("bearer", it.bearer().text())
                .param("instead", it.instead())
                .param("at", it.reachedAt().atOffset(UTC))
                .param("due", it.due())
                .param("dueAt", dueAt == null ? null : dueAt.atOffset(UTC))
                .update();
    }

    /** The steps that a version came to, in order. */
    List<ReachedStep> steps(UUID request, int version) {
        return db.sql(
                        STEPS
                                + " WHERE s.request = :request AND s.version = :version ORDER BY s.number")
                .param("request", request)
                .param("version", version)
                .query(StepRows::step)
                .list();
    }

    /** The steps that wait and are late for the first time, each by its request. */
    List<UUID> late(Instant now) {
        return db.sql(
                        """
                        SELECT DISTINCT s.request
                          FROM request_step AS s
                          JOIN request AS r ON r.id = s.request AND r.version = s.version AND r.state = 'SENT'
                         WHERE s.due_at <= :now AND s.late_at IS NULL
                           AND NOT EXISTS (SELECT 1 FROM request_decision AS d
                                            WHERE (d.request, d.version, d.number) = (s.request, s.version, s.number))
                        """)
                .param("now", now.atOffset(UTC))
                .query(UUID.class)
                .list();
    }

    void lift(UUID request, ReachedStep it, Bearer up, Instant at) {
        db.sql(
                        """
                        UPDATE request_step SET up = :up, late_at = :at
                         WHERE request = :request AND version = :version AND number = :number
                        """)
                .param("up", up.text())
                .param("at", at.atOffset(UTC))
                .param("request", request)
                .param("version", it.version())
                .param("number", it.number())
                .update();
    }

    /** Whether nobody had decided before. */
    boolean decide(UUID request, Version version, int number, Decided it, UUID account) {
        return db.sql(
                                """
                                INSERT INTO request_decision (request, version, number, digest, requester, author, subject, act, by_person,
                                                              by_account, by_name, acting_for, at, note, conditions, reference)
                                VALUES (:request, :version, :number, :digest, :requester, :author, :subject, :act, :by,
                                        :account, :name, :actingFor, :at, :note, :conditions, :reference)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("request", request)
                        .param("version", version.number())
                        .param("number", number)
                        .param("digest", version.digest())
                        .param("requester", version.requester())
                        .param("author", version.author())
                        .param("subject", version.subject())
                        .param("act", it.act().name())
                        .param("by", it.by())
                        .param("account", account)
                        .param("name", it.name())
                        .param("actingFor", it.actingFor())
                        .param("at", it.at().atOffset(UTC))
                        .param("note", it.note())
                        .param("conditions", it.conditions())
                        .param("reference", it.reference())
                        .update()
                == 1;
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getString("requester"),
                row.getString("author"),
                row.getString("author_name"),
                row.getString("subject"),
                Content.of(row.getString("content")),
                row.getString("digest"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    private static ReachedStep step(ResultSet row, int number) throws SQLException {
        return new ReachedStep(
                row.getInt("version"),
                row.getInt("number"),
                row.getString("id"),
                Step.Does.valueOf(row.getString("does")),
                Bearer.of(row.getString("bearer")),
                row.getString("instead"),
                row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getString("up")).map(Bearer::of).orElse(null),
                row.getString("act") == null ? null : decided(row));
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                Decided.Act.valueOf(row.getString("act")),
                row.getString("by_person"),
                row.getString("by_name"),
                row.getString("acting_for"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                row.getString("conditions"),
                row.getString("reference"));
    }
}
