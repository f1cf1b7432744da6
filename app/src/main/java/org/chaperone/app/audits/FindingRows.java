package org.chaperone.app.audits;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What was found on pages, and what people judged of it. */
@Repository
class FindingRows {

    private static final String WHERE =
            """
              FROM audit_finding
             WHERE (:outlets::uuid[] IS NULL OR outlet = ANY (:outlets))
               AND (:open::boolean IS NULL OR :open = (ended_at IS NULL))
               AND (:advice::boolean IS NULL OR advice = :advice)
               AND NOT EXISTS (SELECT 1
                                 FROM unnest(:words::text[]) AS word
                                WHERE strpos(lower(name || ' ' || message || ' ' || address || ' ' || array_to_string(clauses, ' ')), word) = 0)
            """;

    private final JdbcClient db;

    FindingRows(JdbcClient db) {
        this.db = db;
    }

    record Put(UUID id, boolean isNew) {}

    /** A judgement that still holds. */
    record Judged(boolean fine, String note, Instant at, String by) {}

    /** Finds it anew, or sees it again. */
    Put put(Finding it, String key) {
        return db.sql(
                        """
                        INSERT INTO audit_finding
                               (outlet, name, address, address_key, audit, rule, clauses, advice, message, mark, found_at, seen_at)
                        VALUES (:outlet, :name, :address, :key, :audit, :rule, :clauses, :advice, :message, :mark, :at, :at)
                            ON CONFLICT (address_key, rule) WHERE ended_at IS NULL
                            DO UPDATE SET name = excluded.name, address = excluded.address, audit = excluded.audit,
                                          clauses = excluded.clauses, advice = excluded.advice, message = excluded.message,
                                          mark = excluded.mark, seen_at = excluded.seen_at
                        RETURNING id, (xmax = 0) AS is_new
                        """)
                .param("outlet", it.outlet())
                .param("name", it.name())
                .param("address", it.address())
                .param("key", key)
                .param("audit", it.audit())
                .param("rule", it.rule())
                .param("clauses", it.clauses().toArray(String[]::new))
                .param("advice", it.advice())
                .param("message", it.message())
                .param("mark", it.mark())
                .param("at", it.seenAt().atOffset(UTC))
                .query(
                        (row, _) ->
                                new Put(row.getObject("id", UUID.class), row.getBoolean("is_new")))
                .single();
    }

    /** Those of this page that are open. */
    List<Finding> open(String key) {
        return db.sql("SELECT * FROM audit_finding WHERE address_key = :key AND ended_at IS NULL")
                .param("key", key)
                .query(FindingRows::finding)
                .list();
    }

    List<Finding> openOf(UUID outlet) {
        return db.sql(
                        """
                        SELECT * FROM audit_finding
                         WHERE outlet = :outlet AND ended_at IS NULL
                         ORDER BY advice, found_at, id
                        """)
                .param("outlet", outlet)
                .query(FindingRows::finding)
                .list();
    }

    Optional<Finding> one(UUID id) {
        return db.sql("SELECT * FROM audit_finding WHERE id = :id")
                .param("id", id)
                .query(FindingRows::finding)
                .optional();
    }

    /** Whether it was open until now. */
    boolean end(UUID id, Instant at, String how) {
        return db.sql(
                                """
                                UPDATE audit_finding SET ended_at = :at, ended = :how
                                 WHERE id = :id AND ended_at IS NULL
                                """)
                        .param("id", id)
                        .param("at", at.atOffset(UTC))
                        .param("how", how)
                        .update()
                == 1;
    }

    List<Finding> list(FindingFilter filter, @Nullable UUID after, int most) {
        return narrowed(
                        "SELECT *"
                                + WHERE
                                + (after == null ? "" : " AND " + beyond(filter.order()))
                                + " ORDER BY "
                                + order(filter.order())
                                + " LIMIT :most",
                        filter)
                .param("after", after)
                .param("most", most)
                .query(FindingRows::finding)
                .list();
    }

    void each(FindingFilter filter, Consumer<Finding> action) {
        try (Stream<Finding> all =
                narrowed("SELECT *" + WHERE + " ORDER BY " + order(filter.order()), filter)
                        .query(FindingRows::finding)
                        .stream()) {
            all.forEach(action);
        }
    }

    int count(FindingFilter filter) {
        return narrowed("SELECT count(*)" + WHERE, filter).query(Integer.class).single();
    }

    void judge(Finding it, String key, boolean fine, String note, Instant at, Viewer by) {
        db.sql(
                        """
                        INSERT INTO audit_verdict (address_key, rule, mark, fine, note, at, by_id, by_name)
                        VALUES (:key, :rule, :mark, :fine, :note, :at, :by, :name)
                        """)
                .param("key", key)
                .param("rule", it.rule())
                .param("mark", it.mark())
                .param("fine", fine)
                .param("note", note)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    /** What was judged last of exactly this. */
    Optional<Judged> judged(String key, String rule, String mark) {
        return db.sql(
                        """
                        SELECT fine, note, at, by_name
                          FROM audit_verdict
                         WHERE address_key = :key AND rule = :rule AND mark = :mark
                         ORDER BY id DESC
                         LIMIT 1
                        """)
                .param("key", key)
                .param("rule", rule)
                .param("mark", mark)
                .query(
                        (row, _) ->
                                new Judged(
                                        row.getBoolean("fine"),
                                        row.getString("note"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("by_name")))
                .optional();
    }

    private static String order(FindingFilter.Order order) {
        return switch (order) {
            case NEWEST -> "found_at DESC, id DESC";
            case OLDEST -> "found_at, id";
            case NAME -> "lower(name), id";
        };
    }

    private static String beyond(FindingFilter.Order order) {
        return switch (order) {
            case NEWEST ->
                    "(found_at, id) < (SELECT found_at, id FROM audit_finding WHERE id = :after)";
            case OLDEST ->
                    "(found_at, id) > (SELECT found_at, id FROM audit_finding WHERE id = :after)";
            case NAME ->
                    "(lower(name), id) > (SELECT lower(name), id FROM audit_finding WHERE id = :after)";
        };
    }

    private StatementSpec narrowed(String sql, FindingFilter filter) {
        return db.sql(sql)
                .param("outlets", ids(filter.outlets()))
                .param("open", filter.open())
                .param("advice", filter.advice())
                .param("words", filter.words().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    private static UUID @Nullable [] ids(@Nullable Collection<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getObject("audit", UUID.class),
                row.getString("rule"),
                List.of((String[]) row.getArray("clauses").getArray()),
                row.getBoolean("advice"),
                row.getString("message"),
                row.getString("mark"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("ended"));
    }
}
