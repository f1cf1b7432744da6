package org.chaperone.app.announcements;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MarkRows {

    private static final String MARKED =
            """
            SELECT access_mark.*, ended_at, ended_name
              FROM access_mark
              LEFT JOIN access_mark_end ON mark = id
            """;

    private final JdbcClient db;

    MarkRows(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else marks this person until the transaction is over. */
    void lock(String person) {
        db.sql("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:person, 46)))")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    UUID add(
            String person,
            AccessMark.Kind kind,
            LocalDate since,
            String source,
            Instant at,
            Viewer by) {
        return db.sql(
                        """
                        INSERT INTO access_mark (person, kind, since, source, noted_at, noted_by, noted_name)
                        VALUES (:person, :kind, :since, :source, :at, :by, :name)
                        RETURNING id
                        """)
                .param("person", person)
                .param("kind", kind.name())
                .param("since", since)
                .param("source", source)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .query(UUID.class)
                .single();
    }

    /** Whether it held until now. */
    boolean end(UUID mark, Instant at, Viewer by) {
        return db.sql(
                                """
                                INSERT INTO access_mark_end (mark, ended_at, ended_by, ended_name)
                                VALUES (:mark, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("mark", mark)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Optional<AccessMark> one(UUID id) {
        return db.sql(MARKED + " WHERE id = :id").param("id", id).query(MarkRows::mark).optional();
    }

    /** The last first. */
    List<AccessMark> of(Collection<String> people) {
        return db.sql(MARKED + " WHERE person = ANY (:people) ORDER BY id DESC")
                .param("people", people.toArray(String[]::new))
                .query(MarkRows::mark)
                .list();
    }

    /** All that hold, the last first. */
    List<AccessMark> holding() {
        return db.sql(MARKED + " WHERE mark IS NULL ORDER BY id DESC").query(MarkRows::mark).list();
    }

    /** Ids of those whom a mark holds of. */
    Set<String> marked() {
        return db.sql(
                        """
                        SELECT DISTINCT person
                          FROM access_mark
                         WHERE NOT EXISTS (SELECT 1 FROM access_mark_end WHERE mark = access_mark.id)
                        """)
                .query(String.class)
                .set();
    }

    private static AccessMark mark(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new AccessMark(
                row.getObject("id", UUID.class),
                row.getString("person"),
                AccessMark.Kind.valueOf(row.getString("kind")),
                row.getObject("since", LocalDate.class),
                row.getString("source"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("noted_name"),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_name"));
    }
}
