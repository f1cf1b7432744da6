package org.chaperone.app.tasks;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.directory.Folded;
import org.chaperone.app.journal.Actor;
import org.chaperone.policy.duty.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class TaskRows {

    private static final String STATED =
            """
            WITH stated AS (
              SELECT *, CASE WHEN state = 'OPEN' AND due_at <= :now THEN 'OVERDUE' ELSE state END AS standing
                FROM task)
            """;

    private static final String FITS =
            """
             WHERE CASE :whose WHEN 'MINE' THEN doer = ANY (:mine)
                               WHEN 'HANDED' THEN bearer = ANY (:mine) AND NOT doer = ANY (:mine)
                               WHEN 'ACTING' THEN NOT doer = ANY (:mine)
                                              AND (doer || '|*' = ANY (:acting)
                                                   OR doer || '|' || coalesce(school, '') = ANY (:acting))
                               ELSE supervisor = ANY (:mine) END
               AND folded LIKE ALL (:patterns)
               AND CASE :state WHEN 'ANY' THEN true
                               WHEN 'OPEN' THEN state = 'OPEN'
                               ELSE standing = :state END
            """;

    private final JdbcClient db;

    TaskRows(JdbcClient db) {
        this.db = db;
    }

    /** Empty when this event made this task before. */
    Optional<UUID> add(Task it, String eventKey, List<LocalDate> reminders, Instant dueAt) {
        return db.sql(
                        """
                        INSERT INTO task (duty, pack, edition, clauses, title, say, evidence, school, subject, link, event,
                                          event_key, caused_by, bearer, supervisor, made_at, due_on, due_at, reminders, folded)
                        VALUES (:duty, :pack, :edition, :clauses, :title, :say, :evidence, :school, :subject, :link, :event,
                                :key, :causedBy, :bearer, :supervisor, :at, :dueOn, :dueAt, :reminders::date[], :folded)
                            ON CONFLICT ON CONSTRAINT task_once DO NOTHING
                        RETURNING id
                        """)
                .param("duty", it.duty())
                .param("pack", it.pack())
                .param("edition", it.edition())
                .param("clauses", it.clauses().toArray(String[]::new))
                .param("title", it.title())
                .param("say", it.say())
                .param("evidence", it.evidence().word())
                .param("school", it.school())
                .param("subject", it.subject())
                .param("link", it.link())
                .param("event", it.event())
                .param("key", eventKey)
                .param("causedBy", it.causedBy())
                .param("bearer", it.bearer().text())
                .param("supervisor", it.supervisor().text())
                .param("at", it.madeAt().atOffset(UTC))
                .param("dueOn", it.due())
                .param("dueAt", dueAt.atOffset(UTC))
                .param(
                        "reminders",
                        reminders.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("folded", Folded.of(it.title() + " " + it.say()))
                .query(UUID.class)
                .optional();
    }

    Optional<Task> one(UUID id, Instant now) {
        return db.sql(STATED + "SELECT * FROM stated WHERE id = :id")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query(TaskRows::task)
                .optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Task> locked(UUID id, Instant now) {
        db.sql("SELECT FROM task WHERE id = ? FOR UPDATE").param(id).query().listOfRows();
        return one(id, now);
    }

    /** Open ones that this evidence closes. */
    List<UUID> awaiting(Evidence evidence, String subject, @Nullable Bearer doer) {
        return db.sql(
                        """
                        SELECT id
                          FROM task
                         WHERE subject = :subject AND evidence = :evidence AND state = 'OPEN'
                           AND (:doer::text IS NULL OR doer = :doer OR bearer = :doer)
                         ORDER BY id
                           FOR UPDATE
                        """)
                .param("subject", subject)
                .param("evidence", evidence.word())
                .param("doer", doer == null ? null : doer.text())
                .query(UUID.class)
                .list();
    }

    void hold(UUID id, @Nullable Bearer holder) {
        db.sql("UPDATE task SET holder = :holder WHERE id = :id")
                .param("id", id)
                .param("holder", holder == null ? null : holder.text())
                .update();
    }

    void end(UUID id, TaskState state, Instant at) {
        db.sql("UPDATE task SET state = :state, ended_at = :at WHERE id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void step(UUID task, Step step, Actor by) {
        db.sql(
                        """
                        INSERT INTO task_step (task, kind, at, by_kind, by_id, by_name, note, reference)
                        VALUES (:task, :kind, :at, :byKind, :byId, :byName, :note, :reference)
                        """)
                .param("task", task)
                .param("kind", step.kind().name())
                .param("at", step.at().atOffset(UTC))
                .param("byKind", by.kind().name())
                .param("byId", by.id())
                .param("byName", step.by())
                .param("note", step.note())
                .param("reference", step.reference())
                .update();
    }

    List<Step> steps(UUID task) {
        return db.sql("SELECT * FROM task_step WHERE task = ? ORDER BY id")
                .param(task)
                .query(
                        (row, number) ->
                                new Step(
                                        Step.Kind.valueOf(row.getString("kind")),
                                        instant(row, "at"),
                                        row.getString("by_name"),
                                        row.getString("note"),
                                        row.getString("reference")))
                .list();
    }

    /** False when it was reminded of at this stage. */
    boolean remind(UUID task, String stage, Instant at) {
        return db.sql(
                                """
                                INSERT INTO task_reminder (task, stage, at) VALUES (:task, :stage, :at)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("task", task)
                        .param("stage", stage)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** Open tasks that are to be reminded of: the stage is the day it was for, or OVERDUE. */
    record Stage(UUID task, String stage) {}

    List<Stage> toRemind(LocalDate today, Instant now) {
        return db.sql(
                        """
                        SELECT id AS task, stage
                          FROM task,
                               LATERAL (SELECT max(day)::text AS stage
                                          FROM unnest(reminders) AS day
                                         WHERE day <= :today
                                        HAVING task.due_at > :now
                                        UNION ALL
                                        SELECT 'OVERDUE' WHERE task.due_at <= :now) AS due
                         WHERE state = 'OPEN' AND stage IS NOT NULL
                           AND NOT EXISTS (SELECT
                                             FROM task_reminder r
                                            WHERE r.task = task.id AND r.stage = due.stage)
                         ORDER BY due_at, id
                        """)
                .param("today", today)
                .param("now", now.atOffset(UTC))
                .query(Stage.class)
                .list();
    }

    List<Task> list(TaskFilter filter, Reach reach, @Nullable UUID after, int most, Instant now) {
        var key =
                switch (filter.order()) {
                    case DUE -> "extract(epoch FROM due_at), id";
                    case NEWEST -> "-extract(epoch FROM made_at), id";
                    case TITLE -> "lower(title), id";
                };
        return find(
                        "SELECT * FROM stated"
                                + FITS
                                + """
                                   AND (:after::uuid IS NULL
                                        OR (%1$s) > (SELECT %1$s FROM task WHERE id = :after))
                                 ORDER BY %1$s
                                 LIMIT :most
                                """
                                        .formatted(key),
                        filter,
                        reach,
                        now)
                .param("after", after)
                .param("most", most)
                .query(TaskRows::task)
                .list();
    }

    int count(TaskFilter filter, Reach reach, Instant now) {
        return find("SELECT count(*) FROM stated" + FITS, filter, reach, now)
                .query(Integer.class)
                .single();
    }

    void each(TaskFilter filter, Reach reach, Instant now, Consumer<Task> action) {
        find("SELECT * FROM stated" + FITS + " ORDER BY due_at, id", filter, reach, now)
                .query((RowCallbackHandler) row -> action.accept(task(row, 0)));
    }

    private StatementSpec find(String sql, TaskFilter filter, Reach reach, Instant now) {
        return db.sql(STATED + sql)
                .param("now", now.atOffset(UTC))
                .param("whose", filter.whose().name())
                .param("mine", reach.mine().toArray(String[]::new))
                .param("acting", reach.acting().toArray(String[]::new))
                .param("patterns", Folded.patterns(filter.words()).toArray(String[]::new))
                .param("state", filter.state() == null ? "ANY" : filter.state().name());
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        var holder = row.getString("holder");
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("duty"),
                row.getString("pack"),
                row.getString("edition"),
                Arrays.asList((String[]) row.getArray("clauses").getArray()),
                row.getString("title"),
                row.getString("say"),
                Evidence.of(row.getString("evidence")).orElse(Evidence.NOTE),
                row.getString("school"),
                row.getString("subject"),
                row.getString("link"),
                row.getString("event"),
                row.getString("caused_by"),
                Bearer.of(row.getString("bearer")),
                holder == null ? null : Bearer.of(holder),
                Bearer.of(row.getString("supervisor")),
                instant(row, "made_at"),
                row.getObject("due_on", LocalDate.class),
                TaskState.valueOf(row.getString("standing")),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
