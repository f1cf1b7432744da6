package org.chaperone.app.directory;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chaperone.app.directory.ImportSummary.Count;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.roster.oneroster.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports with their problems and counts, and who decided on them. */
@Repository
class ImportRecords {

    private static final long ONE_AT_A_TIME = 0x526f73746572L;

    private final JdbcClient db;
    private final JdbcTemplate copies;

    ImportRecords(JdbcClient db, JdbcTemplate copies) {
        this.db = db;
        this.copies = copies;
    }

    /** Waits until no other import is read, applied or undone, and keeps others waiting to the end of the transaction. */
    void lock() {
        db.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_AT_A_TIME)
                .query()
                .listOfRows();
    }

    UUID start(String source, @Nullable String map, String by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO roster_import (state, source, column_map, started_at, started_by)
                        VALUES ('READING', :source, :map, :at, :by)
                        RETURNING id
                        """)
                .param("source", source)
                .param("map", map)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .query(UUID.class)
                .single();
    }

    Optional<String> map(UUID id) {
        return db.sql(
                        "SELECT column_map FROM roster_import WHERE id = :id AND column_map IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    Optional<RosterImport> find(UUID id) {
        return db.sql("SELECT * FROM roster_import WHERE id = :id")
                .param("id", id)
                .query(RosterImport.class)
                .optional();
    }

    /** Newest first. */
    List<RosterImport> latest(@Nullable UUID before, int most) {
        return db.sql(
                        """
                        SELECT * FROM roster_import
                         WHERE :before::uuid IS NULL OR id < :before
                         ORDER BY id DESC
                         LIMIT :most
                        """)
                .param("before", before)
                .param("most", most)
                .query(RosterImport.class)
                .list();
    }

    /** The import that the directory stands at, unless nothing was imported or all of it was undone. */
    Optional<UUID> current() {
        return db.sql(
                        "SELECT id FROM roster_import WHERE state = 'APPLIED' ORDER BY id DESC LIMIT 1")
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> waiting() {
        return db.sql("SELECT id FROM roster_import WHERE state = 'STAGED'")
                .query(UUID.class)
                .optional();
    }

    void addProblems(UUID id, List<Problem> problems) {
        var number = new AtomicInteger();
        CopyIn.rows(
                copies,
                "roster_problem",
                List.of("import", "number", "file", "line", "place", "words"),
                problems,
                it ->
                        new Object[] {
                            id,
                            number.incrementAndGet(),
                            it.file(),
                            it.line(),
                            it.column(),
                            it.message()
                        });
    }

    void stage(UUID id, @Nullable UUID base, int problems, long rowsLeftOut, int people) {
        update(
                db.sql(
                                """
                                UPDATE roster_import
                                   SET state = 'STAGED', base = :base, problems = :problems,
                                       rows_left_out = :rows, people = :people
                                 WHERE id = :id AND state = 'READING'
                                """)
                        .param("base", base)
                        .param("problems", problems)
                        .param("rows", rowsLeftOut)
                        .param("people", people)
                        .param("id", id));
    }

    void refuse(UUID id, int problems, String reason, Instant at) {
        update(
                db.sql(
                                """
                                UPDATE roster_import
                                   SET state = 'REFUSED', problems = :problems, reason = :reason, decided_at = :at
                                 WHERE id = :id AND state = 'READING'
                                """)
                        .param("problems", problems)
                        .param("reason", reason)
                        .param("at", at.atOffset(UTC))
                        .param("id", id));
    }

    void decide(UUID id, State from, State to, String by, @Nullable String reason, Instant at) {
        update(
                db.sql(
                                """
                                UPDATE roster_import
                                   SET state = :to, decided_at = :at, decided_by = :by, reason = :reason
                                 WHERE id = :id AND state = :from
                                """)
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", id));
    }

    void undo(UUID id, String by, Instant at) {
        update(
                db.sql(
                                """
                                UPDATE roster_import SET state = 'UNDONE', undone_at = :at, undone_by = :by
                                 WHERE id = :id AND state = 'APPLIED'
                                """)
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .param("id", id));
    }

    /** The changes of an import that won't be applied are nobody's business any more. */
    void forgetChanges(UUID id) {
        db.sql("DELETE FROM roster_change WHERE import = :id").param("id", id).update();
    }

    ImportSummary summary(UUID id) {
        var before = new EnumMap<RosterKind, Integer>(RosterKind.class);
        db.sql("SELECT kind, count FROM roster_before WHERE import = :id")
                .param("id", id)
                .query(
                        row -> {
                            before.put(
                                    RosterKind.valueOf(row.getString("kind")), row.getInt("count"));
                        });
        return new ImportSummary(
                db.sql("SELECT kind, school, change, count FROM roster_count WHERE import = :id")
                        .param("id", id)
                        .query(Count.class)
                        .list(),
                before);
    }

    List<Problem> problems(UUID id, int after, int most) {
        return db.sql(
                        """
                        SELECT file, line, place AS "column", words AS message
                          FROM roster_problem
                         WHERE import = :id AND number > :after
                         ORDER BY number
                         LIMIT :most
                        """)
                .param("id", id)
                .param("after", after)
                .param("most", most)
                .query(Problem.class)
                .list();
    }

    /** How many people are staged, to notice a crash of the database, after which none are. */
    int staged() {
        return db.sql("SELECT count(*) FROM staged_person").query(Integer.class).single();
    }

    private static void update(JdbcClient.StatementSpec statement) {
        var changed = statement.update();
        if (changed != 1) {
            throw new IllegalStateException("The import has moved on");
        }
    }
}
