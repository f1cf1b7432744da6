package org.chaperone.app.directory;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
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

    /** The import then waits for a decision. */
    void stage(UUID id, int problems, long rowsLeftOut, int people, long revision) {
        update(
                db.sql(
                                """
                                UPDATE roster_import
                                   SET state = 'STAGED', base = :base, problems = :problems,
                                       rows_left_out = :rows, people = :people, compared_at = :revision
                                 WHERE id = :id AND state = 'READING'
                                """)
                        .param("base", current().orElse(null))
                        .param("problems", problems)
                        .param("rows", rowsLeftOut)
                        .param("people", people)
                        .param("revision", revision)
                        .param("id", id));
    }

    /** The import says what this one, which the directory stands at, has said. */
    void stageSame(UUID id, UUID same) {
        db.sql(
                        """
                        INSERT INTO roster_problem (import, number, file, line, place, words)
                        SELECT :id, number, file, line, place, words FROM roster_problem WHERE import = :same
                        """)
                .param("id", id)
                .param("same", same)
                .update();
        update(
                db.sql(
                                """
                                UPDATE roster_import
                                   SET state = 'STAGED', base = same.id, same_as = same.id, problems = same.problems,
                                       rows_left_out = same.rows_left_out, people = same.people,
                                       fingerprint = same.fingerprint, compared_at = same.stands_at
                                  FROM roster_import AS same
                                 WHERE roster_import.id = :id AND roster_import.state = 'READING' AND same.id = :same
                                """)
                        .param("id", id)
                        .param("same", same));
    }

    /** Notes which bytes an import was read from. */
    void print(UUID id, byte[] fingerprint) {
        update(
                db.sql("UPDATE roster_import SET fingerprint = :fingerprint WHERE id = :id")
                        .param("fingerprint", fingerprint)
                        .param("id", id));
    }

    /**
     * The import that the directory stands at, if it was read from these bytes, nothing has changed the directory since, and
     * the days have gone on.
     */
    @Nullable UUID standing(byte[] fingerprint, LocalDate today) {
        return current()
                .flatMap(
                        it ->
                                db.sql(
                                                """
                                                SELECT id
                                                  FROM roster_import
                                                 WHERE id = :id AND fingerprint = :fingerprint
                                                   AND stands_at = :revision AND stands_on <= :today
                                                """)
                                        .param("id", it)
                                        .param("fingerprint", fingerprint)
                                        .param("revision", revision())
                                        .param("today", today)
                                        .query(UUID.class)
                                        .optional())
                .orElse(null);
    }

    /** Keeps all others from changing the directory to the end of the transaction. */
    long revision() {
        return db.sql("SELECT revision FROM directory_revision FOR UPDATE")
                .query(Long.class)
                .single();
    }

    /** Whether nothing has changed the directory since this import was compared with it. */
    boolean isAsCompared(UUID id) {
        var revision = revision();
        return db.sql("SELECT compared_at = :revision FROM roster_import WHERE id = :id")
                .param("revision", revision)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Notes that the directory is now as the files of this import say. */
    void stand(UUID id, LocalDate today) {
        update(
                db.sql(
                                """
                                UPDATE roster_import SET stands_at = :revision, stands_on = :today
                                 WHERE id = :id
                                """)
                        .param("revision", revision())
                        .param("today", today)
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
