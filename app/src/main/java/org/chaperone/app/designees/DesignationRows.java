package org.chaperone.app.designees;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DesignationRows {

    private static final String ALL =
            """
            SELECT id, principal, designee, scope, school, lower(during) AS first,
                   upper(during) - 1 AS last, ended_at
              FROM designation
            """;

    private final JdbcClient db;

    DesignationRows(JdbcClient db) {
        this.db = db;
    }

    /** Empty if the same was written down for one of these days. */
    Optional<UUID> add(Designation it, Instant at, UUID by) {
        return db.sql(
                        """
                        INSERT INTO designation (principal, designee, scope, school, during, named_at, named_by)
                        VALUES (:principal, :designee, :scope, :school, daterange(:first, :last, '[]'), :at, :by)
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .param("principal", it.principal())
                .param("designee", it.designee())
                .param("scope", it.scope().name())
                .param("school", it.school())
                .param("first", it.first())
                .param("last", it.last())
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .query(UUID.class)
                .optional();
    }

    /** Whether it was not ended before. */
    boolean end(UUID id, Instant at, UUID by) {
        return db.sql(
                                """
                                UPDATE designation SET ended_at = :at, ended_by = :by
                                 WHERE id = :id AND ended_at IS NULL
                                """)
                        .param("id", id)
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    Optional<Designation> one(UUID id) {
        return db.sql(ALL + " WHERE id = :id")
                .param("id", id)
                .query(DesignationRows::designation)
                .optional();
    }

    /**
     * Those that a person named or is, or all of them; what holds longest first.
     *
     * @param person null for all
     */
    List<Designation> list(@Nullable String person, int most) {
        return db.sql(
                        ALL
                                + """
                                   WHERE :person::text IS NULL OR principal = :person OR designee = :person
                                   ORDER BY ended_at IS NOT NULL, upper(during) DESC, id DESC
                                   LIMIT :most
                                  """)
                .param("person", person)
                .param("most", most)
                .query(DesignationRows::designation)
                .list();
    }

    /** What a designee may do on a day, for anybody. */
    List<Designation> of(String designee, LocalDate day) {
        return db.sql(ALL + " WHERE designee = :designee AND during @> :day AND ended_at IS NULL")
                .param("designee", designee)
                .param("day", day)
                .query(DesignationRows::designation)
                .list();
    }

    private static Designation designation(ResultSet row, int number) throws SQLException {
        return new Designation(
                row.getObject("id", UUID.class),
                row.getString("principal"),
                row.getString("designee"),
                Scope.valueOf(row.getString("scope")),
                row.getString("school"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
