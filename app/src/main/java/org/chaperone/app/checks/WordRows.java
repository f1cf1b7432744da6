package org.chaperone.app.checks;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.directory.Folded;
import org.chaperone.app.rights.Viewer;
import org.chaperone.screening.FindingType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class WordRows {

    private static final String STATED =
            """
            WITH stated AS (
              SELECT *, CASE WHEN ended_at IS NOT NULL THEN 'ENDED'
                             WHEN forced_at IS NOT NULL THEN 'IN_FORCE'
                             ELSE 'ON_TRIAL' END AS state
                FROM district_word)
            """;

    private static final String FITS =
            """
             WHERE folded LIKE ALL (:patterns)
               AND (:type::text IS NULL OR type = :type)
               AND CASE WHEN :state::text IS NULL THEN state <> 'ENDED' ELSE state = :state END
            """;

    private final JdbcClient db;

    WordRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that aren't taken off, in the order in which they were added. */
    List<DistrictWord> current() {
        return db.sql(STATED + "SELECT * FROM stated WHERE state <> 'ENDED' ORDER BY id")
                .query(WordRows::word)
                .list();
    }

    List<DistrictWord> list(WordFilter filter, @Nullable UUID after, int most) {
        var key = key(filter.order());
        return find(
                        "SELECT * FROM stated"
                                + FITS
                                + """
                                   AND (:after::uuid IS NULL
                                        OR (%1$s) > (SELECT %1$s FROM district_word WHERE id = :after))
                                 ORDER BY %1$s
                                 LIMIT :most
                                """
                                        .formatted(key),
                        filter)
                .param("after", after)
                .param("most", most)
                .query(WordRows::word)
                .list();
    }

    int count(WordFilter filter) {
        return find("SELECT count(*) FROM stated" + FITS, filter).query(Integer.class).single();
    }

    void each(WordFilter filter, Consumer<DistrictWord> action) {
        find("SELECT * FROM stated" + FITS + " ORDER BY " + key(filter.order()), filter)
                .query((RowCallbackHandler) row -> action.accept(word(row, 0)));
    }

    /** Empty when these words are on the list with this type. */
    Optional<UUID> add(NewWord word, Viewer by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO district_word
                               (type, entry, effect, severity, why, folded, added_by, added_name, added_at,
                                forced_by, forced_at)
                        VALUES (:type, :entry, :effect, :severity, :why, :folded, :by, :name, :at,
                                CASE WHEN :inForce THEN :by::uuid END, CASE WHEN :inForce THEN :at::timestamptz END)
                            ON CONFLICT (type, lower(entry)) WHERE ended_at IS NULL DO NOTHING
                        RETURNING id
                        """)
                .param("type", word.type().wire())
                .param("entry", word.entry())
                .param("effect", word.effect().name())
                .param("severity", word.severity())
                .param("why", word.why())
                .param("folded", Folded.of(word.entry() + " " + word.why()))
                .param("by", by.account())
                .param("name", by.name())
                .param("at", at.atOffset(UTC))
                .param("inForce", word.inForce())
                .query(UUID.class)
                .optional();
    }

    /** Ends its trial; empty when it isn't on trial. */
    Optional<DistrictWord> force(UUID id, UUID by, Instant at) {
        return db.sql(
                        """
                        UPDATE district_word SET forced_by = :by, forced_at = :at
                         WHERE id = :id AND forced_at IS NULL AND ended_at IS NULL
                        RETURNING *, 'IN_FORCE' AS state
                        """)
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .query(WordRows::word)
                .optional();
    }

    /** Takes it off the list; empty when it isn't on it. */
    Optional<DistrictWord> end(UUID id, UUID by, Instant at) {
        return db.sql(
                        """
                        UPDATE district_word SET ended_by = :by, ended_at = :at
                         WHERE id = :id AND ended_at IS NULL
                        RETURNING *, 'ENDED' AS state
                        """)
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .query(WordRows::word)
                .optional();
    }

    private StatementSpec find(String sql, WordFilter filter) {
        return db.sql(STATED + sql)
                .param("patterns", Folded.patterns(filter.words()).toArray(String[]::new))
                .param("type", filter.type() == null ? null : filter.type().wire())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    /** What the list is ordered by, all of it upwards so that a part can begin after a row. */
    private static String key(WordFilter.Order order) {
        return switch (order) {
            case ENTRY -> "lower(entry), id";
            case NEWEST -> "-extract(epoch FROM added_at), id";
            case SEVERITY -> "-severity, lower(entry), id";
        };
    }

    private static DistrictWord word(ResultSet row, int number) throws SQLException {
        return new DistrictWord(
                row.getObject("id", UUID.class),
                FindingType.ofWire(row.getString("type")).orElseThrow(),
                row.getString("entry"),
                DistrictWord.Effect.valueOf(row.getString("effect")),
                row.getInt("severity"),
                DistrictWord.State.valueOf(row.getString("state")),
                row.getString("why"),
                row.getString("added_name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
