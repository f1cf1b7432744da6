package org.chaperone.app.families;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.consent.SchoolYear;
import org.chaperone.app.families.LinkRows.Maker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RenewalRows {

    private final JdbcClient db;

    RenewalRows(JdbcClient db) {
        this.db = db;
    }

    /** Sending that isn't over. */
    record Run(UUID id, UUID renewal, Maker by) {}

    /** Empty if it was opened before. */
    Optional<UUID> open(String school, SchoolYear year, Instant at) {
        return db.sql(
                        """
                        INSERT INTO renewal (school, year, opened_at)
                        VALUES (:school, :year, :at)
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .param("school", school)
                .param("year", year.first())
                .param("at", at.atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    Optional<Renewal> one(UUID id) {
        return db.sql("SELECT * FROM renewal WHERE id = :id")
                .param("id", id)
                .query(RenewalRows::renewal)
                .optional();
    }

    /** Of these schools, the last year first. */
    List<Renewal> of(Collection<String> schools) {
        return db.sql(
                        "SELECT * FROM renewal WHERE school = ANY (:schools) ORDER BY year DESC, school")
                .param("schools", schools.toArray(String[]::new))
                .query(RenewalRows::renewal)
                .list();
    }

    /** Who has the form, by id. */
    Set<String> given(UUID renewal) {
        return new HashSet<>(
                db.sql("SELECT adult FROM renewal_form WHERE renewal = :renewal")
                        .param("renewal", renewal)
                        .query(String.class)
                        .list());
    }

    void give(UUID renewal, String adult, String channel, UUID by, Instant at) {
        db.sql(
                        """
                        INSERT INTO renewal_form (renewal, adult, channel, given_at, given_by)
                        VALUES (:renewal, :adult, :channel, :at, :by)
                            ON CONFLICT DO NOTHING
                        """)
                .param("renewal", renewal)
                .param("adult", adult)
                .param("channel", channel)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
    }

    int given(UUID renewal, String channel) {
        return db.sql(
                        "SELECT count(*) FROM renewal_form WHERE renewal = :renewal AND channel = :channel")
                .param("renewal", renewal)
                .param("channel", channel)
                .query(Integer.class)
                .single();
    }

    /** Lets one at a time change how far a batch has come. */
    void lock(UUID renewal) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('renewal ' || :renewal, 0))")
                .param("renewal", renewal)
                .query((row, number) -> true)
                .single();
    }

    /** Empty when one is under way. */
    Optional<UUID> start(UUID renewal, UUID by, String name, String person, Instant at) {
        return db.sql(
                        """
                        INSERT INTO renewal_run (renewal, started_at, started_by, started_name, starter)
                        VALUES (:renewal, :at, :by, :name, nullif(:person, ''))
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .param("renewal", renewal)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .param("name", name)
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    /** A run that goes on, which nobody stops until the transaction ends. */
    Optional<Run> goingOn(UUID run) {
        return db.sql(
                        """
                        SELECT * FROM renewal_run
                         WHERE id = :id AND stopped_at IS NULL AND ended_at IS NULL
                           FOR UPDATE
                        """)
                .param("id", run)
                .query(
                        (row, number) ->
                                new Run(
                                        run,
                                        row.getObject("renewal", UUID.class),
                                        new Maker(
                                                row.getObject("started_by", UUID.class),
                                                row.getString("starter"),
                                                row.getString("started_name"))))
                .optional();
    }

    boolean isUnderWay(UUID renewal) {
        return db.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM renewal_run
                                        WHERE renewal = :renewal AND stopped_at IS NULL AND ended_at IS NULL)
                        """)
                .param("renewal", renewal)
                .query(Boolean.class)
                .single();
    }

    void end(UUID run, Instant at) {
        db.sql("UPDATE renewal_run SET ended_at = :at WHERE id = :id")
                .param("id", run)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Whether something was under way. */
    boolean stop(UUID renewal, Instant at) {
        return db.sql(
                                """
                                UPDATE renewal_run SET stopped_at = :at
                                 WHERE renewal = :renewal AND stopped_at IS NULL AND ended_at IS NULL
                                """)
                        .param("renewal", renewal)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    private static Renewal renewal(ResultSet row, int number) throws SQLException {
        return new Renewal(
                row.getObject("id", UUID.class),
                row.getString("school"),
                new SchoolYear(row.getInt("year")));
    }
}
