package org.chaperone.app.jobs;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** How jobs ended, beside the rows of those that are still to run. */
@Repository
class Outcomes {

    private static final String STATED =
            """
            WITH stated AS (
              SELECT coalesce(j.task_name, o.name) AS name,
                     coalesce(j.task_instance, o.about) AS about,
                     j.execution_time AS next, o.ended_at, coalesce(o.attempts, 0) AS attempts, o.problem,
                     CASE WHEN j.picked THEN 'RUNNING'
                          WHEN j.task_name IS NULL AND o.problem IS NOT NULL THEN 'GIVEN_UP'
                          WHEN j.task_name IS NULL THEN 'DONE'
                          WHEN o.problem IS NOT NULL THEN 'RETRYING'
                          ELSE 'WAITING' END AS state
                FROM job j
                FULL JOIN job_outcome o ON o.name = j.task_name AND o.about = j.task_instance)
            """;

    private static final String FITS =
            """
             WHERE name = ANY (:names)
               AND (:state::text IS NULL OR state = :state)
            """;

    private final JdbcClient db;

    Outcomes(JdbcClient db) {
        this.db = db;
    }

    void done(String name, String about, Instant at) {
        keep(name, about, at, null);
    }

    /** Returns the failures in a row, this one counted. */
    int failed(String name, String about, String problem, Instant at) {
        return keep(name, about, at, problem);
    }

    /** What stands last in the order comes first: those that need somebody, then those to come, then the rest, newest first. */
    List<JobStatus> list(
            Collection<String> names, @Nullable JobState state, @Nullable Place after, int most) {
        return find(
                        """
                        SELECT *
                          FROM (SELECT *, %s AS rank, coalesce(next, ended_at) AS at FROM stated %s) AS ranked
                         WHERE :afterName::text IS NULL
                            OR (rank, at, name, about) < (:afterRank, :afterAt::timestamptz, :afterName, :afterAbout)
                         ORDER BY rank DESC, at DESC, name DESC, about DESC
                         LIMIT :most
                        """
                                .formatted(RANK, FITS),
                        names,
                        state)
                .param("afterRank", after == null ? 0 : after.rank())
                .param("afterAt", after == null ? null : after.at().atOffset(UTC))
                .param("afterName", after == null ? null : after.name())
                .param("afterAbout", after == null ? null : after.about())
                .param("most", most)
                .query(Outcomes::status)
                .list();
    }

    private static final String RANK =
            "CASE state WHEN 'GIVEN_UP' THEN 3 WHEN 'RETRYING' THEN 2 WHEN 'DONE' THEN 0 ELSE 1 END";

    /** Where a part of the list begins. */
    record Place(int rank, Instant at, String name, String about) {}

    Optional<Place> place(String name, String about) {
        return db.sql(
                        STATED
                                + """
                                SELECT %s AS rank, coalesce(next, ended_at) AS at
                                  FROM stated
                                 WHERE name = :name AND about = :about
                                """
                                        .formatted(RANK))
                .param("name", name)
                .param("about", about)
                .query(
                        (row, number) ->
                                new Place(row.getInt("rank"), instant(row, "at"), name, about))
                .optional();
    }

    int count(Collection<String> names, @Nullable JobState state) {
        return find("SELECT count(*) FROM stated" + FITS, names, state)
                .query(Integer.class)
                .single();
    }

    Optional<JobStatus> one(String name, String about) {
        return db.sql(STATED + "SELECT * FROM stated WHERE name = :name AND about = :about")
                .param("name", name)
                .param("about", about)
                .query(Outcomes::status)
                .optional();
    }

    /** Forgets jobs that were done before. Returns how many. */
    int forget(Instant before) {
        return db.sql("DELETE FROM job_outcome WHERE problem IS NULL AND ended_at < :before")
                .param("before", before.atOffset(UTC))
                .update();
    }

    private int keep(String name, String about, Instant at, @Nullable String problem) {
        return db.sql(
                        """
                        INSERT INTO job_outcome (name, about, ended_at, attempts, problem)
                        VALUES (:name, :about, :at, CASE WHEN :problem::text IS NULL THEN 0 ELSE 1 END, :problem)
                            ON CONFLICT (name, about) DO UPDATE
                           SET ended_at = excluded.ended_at, problem = excluded.problem,
                               attempts = CASE WHEN excluded.problem IS NULL THEN 0 ELSE job_outcome.attempts + 1 END
                        RETURNING attempts
                        """)
                .param("name", name)
                .param("about", about)
                .param("at", at.atOffset(UTC))
                .param("problem", problem)
                .query(Integer.class)
                .single();
    }

    private StatementSpec find(String sql, Collection<String> names, @Nullable JobState state) {
        return db.sql(STATED + sql)
                .param("names", names.toArray(String[]::new))
                .param("state", state == null ? null : state.name());
    }

    private static JobStatus status(ResultSet row, int number) throws SQLException {
        return new JobStatus(
                row.getString("name"),
                row.getString("about"),
                JobState.valueOf(row.getString("state")),
                row.getObject("next") == null ? null : instant(row, "next"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                row.getInt("attempts"),
                row.getString("problem"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
