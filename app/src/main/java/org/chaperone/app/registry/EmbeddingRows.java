package org.chaperone.app.registry;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where outlets are embedded, and who looked. */
@Repository
class EmbeddingRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String EMBEDDED =
            """
              FROM outlet_embedding AS embedding
              JOIN outlet ON outlet.id = embedding.outlet
              LEFT JOIN outlet_embedding_end AS gone ON gone.embedding = embedding.id
             WHERE (:id::uuid IS NULL OR embedding.id = :id)
               AND (:outlet::uuid IS NULL OR outlet.id = :outlet)
               AND (:unit::text IS NULL OR coalesce(outlet.school, 'district') = :unit)
               AND (:ended OR (gone.embedding IS NULL AND outlet.closed_at IS NULL))
               AND (:toBeLookedAt::boolean IS NULL
                    OR :toBeLookedAt = (gone.embedding IS NULL AND NOT EXISTS
                                        (SELECT 1 FROM outlet_embedding_look WHERE embedding = embedding.id)))
            """;

    private final JdbcClient db;

    EmbeddingRows(JdbcClient db) {
        this.db = db;
    }

    /** Empty when it is known to be there already; to be called with the outlet locked. */
    Optional<UUID> add(
            UUID outlet,
            String address,
            OutletKind within,
            @Nullable Ruling ruling,
            Instant at,
            Viewer by) {
        return db.sql(
                        """
                        INSERT INTO outlet_embedding
                               (outlet, address, within, noted_at, noted_by, noted_name, verdict, ruling)
                        SELECT :outlet, :address, :within, :at, :by, :name, :verdict, :ruling
                         WHERE NOT EXISTS (SELECT 1 FROM outlet_embedding AS other
                                            WHERE other.outlet = :outlet AND other.address = :address
                                              AND NOT EXISTS (SELECT 1 FROM outlet_embedding_end WHERE embedding = other.id))
                        RETURNING id
                        """)
                .param("outlet", outlet)
                .param("address", address)
                .param("within", within.name())
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .param("verdict", ruling == null ? null : ruling.verdict().name())
                .param("ruling", ruling == null ? null : JSON.writeValueAsString(ruling))
                .query(UUID.class)
                .optional();
    }

    /** Whether it was there until now. */
    boolean end(UUID embedding, Instant at, Viewer by) {
        return db.sql(
                                """
                                INSERT INTO outlet_embedding_end (embedding, ended_at, ended_by, ended_name)
                                VALUES (:embedding, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("embedding", embedding)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    void look(UUID embedding, String finding, Instant at, Viewer by) {
        db.sql(
                        """
                        INSERT INTO outlet_embedding_look (embedding, looked_at, looked_by, looked_name, finding)
                        VALUES (:embedding, :at, :by, :name, :finding)
                        """)
                .param("embedding", embedding)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .param("finding", finding)
                .update();
    }

    Optional<Embedding> one(UUID id) {
        return select(new EmbeddingFilter(null, null, null, true), id, null, null).stream()
                .findFirst();
    }

    /** The last first. */
    List<Embedding> list(EmbeddingFilter filter, @Nullable UUID after, int most) {
        return select(filter, null, after, most);
    }

    /**
     * How many are to be looked at.
     *
     * @param schools of whose outlets, or null for all
     */
    int waiting(@Nullable Collection<String> schools) {
        return narrowed(
                        "SELECT count(*)"
                                + EMBEDDED
                                + " AND (:schools::text[] IS NULL OR outlet.school = ANY (:schools))",
                        new EmbeddingFilter(true, null, null, false),
                        null)
                .param("schools", schools == null ? null : schools.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private List<Embedding> select(
            EmbeddingFilter filter,
            @Nullable UUID id,
            @Nullable UUID after,
            @Nullable Integer most) {
        return narrowed(
                        """
                        SELECT embedding.*, outlet.name, outlet.school, gone.ended_at,
                               (SELECT coalesce(json_agg(json_build_object('at', looked_at, 'by', looked_name, 'finding', finding)
                                                         ORDER BY look.id DESC), '[]')
                                  FROM outlet_embedding_look AS look
                                 WHERE look.embedding = embedding.id) AS looks
                        """
                                + EMBEDDED
                                + """
                                   AND (:after::uuid IS NULL OR embedding.id < :after)
                                 ORDER BY embedding.id DESC
                                 LIMIT :most
                                """,
                        filter,
                        id)
                .param("after", after)
                .param("most", most)
                .query(EmbeddingRows::embedding)
                .list();
    }

    private StatementSpec narrowed(String sql, EmbeddingFilter filter, @Nullable UUID id) {
        return db.sql(sql)
                .param("id", id)
                .param("outlet", filter.outlet())
                .param("unit", filter.unit())
                .param("ended", filter.ended())
                .param("toBeLookedAt", filter.toBeLookedAt());
    }

    private static Embedding embedding(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Embedding(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getString("name"),
                row.getString("school"),
                row.getString("address"),
                OutletKind.valueOf(row.getString("within")),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getObject("noted_by", UUID.class),
                row.getString("noted_name"),
                RevisionRows.ruling(row.getString("ruling")),
                ended == null ? null : ended.toInstant(),
                List.of(JSON.readValue(row.getString("looks"), Embedding.Look[].class)));
    }
}
