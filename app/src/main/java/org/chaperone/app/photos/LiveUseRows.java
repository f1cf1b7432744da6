package org.chaperone.app.photos;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LiveUseRows {

    private final JdbcClient db;

    LiveUseRows(JdbcClient db) {
        this.db = db;
    }

    private record Refused(UUID liveUse, LiveUse.Refusal refusal) {}

    /** A live use that somebody's no is about. */
    record Found(
            UUID id,
            UUID clearance,
            String address,
            @Nullable String makerId,
            @Nullable String file) {

        /** Whether what was said of a file, or of none in particular, is about it. */
        boolean isOf(@Nullable String matter) {
            return matter == null || matter.equals(file);
        }
    }

    /** Nobody says no to what is published, and nobody publishes it, while the other is being written down. */
    void lock(Collection<String> people) {
        people.stream()
                .sorted()
                .forEach(
                        it ->
                                db.sql(
                                                "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:person, 40)))")
                                        .param("person", "live-use:" + it)
                                        .query(Integer.class)
                                        .single());
    }

    /** Empty if it is known to be public there already. */
    Optional<UUID> add(UUID clearance, String address, Instant since, Viewer by) {
        return db.sql(
                        """
                        INSERT INTO live_use (clearance, address, since, noted_by, noted_name)
                        SELECT :clearance, :address, :since, :by, :name
                         WHERE NOT EXISTS (SELECT 1 FROM live_use AS other
                                            WHERE other.clearance = :clearance AND other.address = :address
                                              AND NOT EXISTS (SELECT 1 FROM live_use_end WHERE live_use = other.id))
                        RETURNING id
                        """)
                .param("clearance", clearance)
                .param("address", address)
                .param("since", since.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .query(UUID.class)
                .optional();
    }

    /** Whether it was not ended before. */
    boolean end(UUID liveUse, Instant at, Viewer by) {
        return db.sql(
                                """
                                INSERT INTO live_use_end (live_use, ended_at, ended_by, ended_name)
                                VALUES (:liveUse, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("liveUse", liveUse)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Optional<UUID> clearanceOf(UUID liveUse) {
        return db.sql("SELECT clearance FROM live_use WHERE id = :id")
                .param("id", liveUse)
                .query(UUID.class)
                .optional();
    }

    void refuse(UUID liveUse, String person, Cell cell, Instant at) {
        db.sql(
                        """
                        INSERT INTO live_use_refusal (live_use, person, use, audience, refused_at)
                        VALUES (:liveUse, :person, :use, :audience, :at)
                            ON CONFLICT DO NOTHING
                        """)
                .param("liveUse", liveUse)
                .param("person", person)
                .param("use", cell.use().name())
                .param("audience", cell.audience().name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** What is public now and shows this person in this use before this audience. */
    List<Found> showing(String person, Cell cell) {
        return db.sql(
                        """
                        SELECT live_use.id, live_use.clearance, live_use.address, clearance.maker_id, clearance.file
                          FROM clearance_person
                          JOIN clearance ON clearance.id = clearance_person.clearance
                          JOIN live_use ON live_use.clearance = clearance.id
                         WHERE clearance_person.person = :person
                           AND :use = ANY (clearance.uses)
                           AND :audience = ANY (clearance.audiences)
                           AND NOT EXISTS (SELECT 1 FROM live_use_end WHERE live_use = live_use.id)
                         ORDER BY live_use.id
                        """)
                .param("person", person)
                .param("use", cell.use().name())
                .param("audience", cell.audience().name())
                .query(Found.class)
                .list();
    }

    /** Of one clearance, the last first. */
    List<LiveUse> of(UUID clearance) {
        return read("live_use.clearance = :key", clearance);
    }

    /** Everything public that shows this person, the last first. */
    List<LiveUse> showing(String person) {
        return read(
                """
                NOT EXISTS (SELECT 1 FROM live_use_end WHERE live_use = live_use.id)
                AND live_use.clearance IN (SELECT clearance FROM clearance_person WHERE person = :key)
                """,
                person);
    }

    private List<LiveUse> read(String which, Object key) {
        var refusals = refusals(which, key);
        return db.sql(
                        """
                        SELECT live_use.id, address, since, noted_name, ended_at
                          FROM live_use
                          LEFT JOIN live_use_end ON live_use_end.live_use = live_use.id
                         WHERE %s
                         ORDER BY live_use.id DESC
                        """
                                .formatted(which))
                .param("key", key)
                .query((row, number) -> liveUse(row, refusals))
                .list();
    }

    private Map<UUID, List<LiveUse.Refusal>> refusals(String which, Object key) {
        return new HashMap<>(
                db
                        .sql(
                                """
                                SELECT live_use_refusal.*, name
                                  FROM live_use_refusal
                                  JOIN live_use ON live_use.id = live_use_refusal.live_use
                                  JOIN clearance_person USING (clearance, person)
                                 WHERE %s
                                 ORDER BY refused_at, name, use, audience
                                """
                                        .formatted(which))
                        .param("key", key)
                        .query((row, number) -> refused(row))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Refused::liveUse,
                                        Collectors.mapping(
                                                Refused::refusal, Collectors.toList()))));
    }

    private static Refused refused(ResultSet row) throws SQLException {
        return new Refused(
                row.getObject("live_use", UUID.class),
                new LiveUse.Refusal(
                        row.getString("person"),
                        row.getString("name"),
                        ConsentUse.valueOf(row.getString("use")),
                        ConsentAudience.valueOf(row.getString("audience")),
                        row.getObject("refused_at", OffsetDateTime.class).toInstant()));
    }

    private static LiveUse liveUse(ResultSet row, Map<UUID, List<LiveUse.Refusal>> refusals)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new LiveUse(
                id,
                row.getString("address"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("noted_name"),
                ended == null ? null : ended.toInstant(),
                refusals.getOrDefault(id, List.of()));
    }
}
