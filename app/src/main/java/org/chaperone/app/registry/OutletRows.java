package org.chaperone.app.registry;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.registry.OutletFilter.Order;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Outlets as they are now. */
@Repository
class OutletRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String FITS =
            """
             WHERE NOT EXISTS (SELECT 1 FROM unnest(:words) AS word
                                WHERE position(lower(word) IN lower(concat_ws(' ', name, address, about))) = 0)
               AND (:kind::text IS NULL OR kind = :kind)
               AND (:unit::text IS NULL OR coalesce(school, 'district') = :unit)
               AND (:inUse::boolean IS NULL OR :inUse = (closed_at IS NULL))
               AND (:owner::text IS NULL OR owner = :owner)
               AND (:alone::boolean IS NULL OR :alone = (other_ways = '[]'))
            """;

    private final JdbcClient db;

    OutletRows(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else gives this address to an outlet until the transaction is over. */
    void lock(Address address) {
        db.sql("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:key, 45)))")
                .param("key", address.key())
                .query(Integer.class)
                .single();
    }

    /** The outlet in use that has this address. */
    Optional<Outlet> liveAt(Address address) {
        return db.sql("SELECT * FROM outlet WHERE address_key = :key AND closed_at IS NULL")
                .param("key", address.key())
                .query(OutletRows::outlet)
                .optional();
    }

    UUID add(UUID page, Outlet it, Address address, UUID by) {
        return written(
                        """
                        INSERT INTO outlet
                               (name, kind, address, address_key, school, classes, purpose, about, audience, owner, other_ways,
                                language, since, revision, made_by, page)
                        VALUES (:name, :kind, :address, :key, :school, :classes, :purpose, :about, :audience, :owner, :otherWays,
                                :language, :since, :revision, :by, :page)
                        RETURNING id
                        """,
                        it,
                        address)
                .param("by", by)
                .param("page", page)
                .query(UUID.class)
                .single();
    }

    /** Whoever registered it. */
    Optional<UUID> registeredFrom(UUID page) {
        return db.sql("SELECT id FROM outlet WHERE page = :page ORDER BY id LIMIT 1")
                .param("page", page)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> registeredFrom(UUID page, UUID by) {
        return db.sql("SELECT id FROM outlet WHERE made_by = :by AND page = :page")
                .param("by", by)
                .param("page", page)
                .query(UUID.class)
                .optional();
    }

    void put(Outlet it, Address address) {
        written(
                        """
                        UPDATE outlet
                           SET name = :name, kind = :kind, address = :address, address_key = :key, school = :school,
                               classes = :classes, purpose = :purpose, about = :about, audience = :audience, owner = :owner,
                               other_ways = :otherWays, language = :language, since = :since, revision = :revision, closed_at = :closedAt
                         WHERE id = :id
                        """,
                        it,
                        address)
                .param("closedAt", it.closedAt() == null ? null : it.closedAt().atOffset(UTC))
                .param("id", it.id())
                .update();
    }

    Optional<Outlet> one(UUID id) {
        return db.sql("SELECT * FROM outlet WHERE id = :id")
                .param("id", id)
                .query(OutletRows::outlet)
                .optional();
    }

    /** Nobody else changes it until the transaction is over. */
    Optional<Outlet> locked(UUID id) {
        return db.sql("SELECT * FROM outlet WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(OutletRows::outlet)
                .optional();
    }

    /** All that are in use, in order of names. */
    List<Outlet> live() {
        return db.sql("SELECT * FROM outlet WHERE closed_at IS NULL ORDER BY lower(name), id")
                .query(OutletRows::outlet)
                .list();
    }

    List<Outlet> liveOf(String group) {
        return db.sql(
                        """
                        SELECT *
                          FROM outlet
                         WHERE classes @> ARRAY[:group::text] AND closed_at IS NULL
                         ORDER BY lower(name), id
                        """)
                .param("group", group)
                .query(OutletRows::outlet)
                .list();
    }

    List<Outlet> liveWithClasses() {
        return db.sql(
                        """
                        SELECT *
                          FROM outlet
                         WHERE cardinality(classes) > 0 AND closed_at IS NULL
                         ORDER BY lower(name), id
                        """)
                .query(OutletRows::outlet)
                .list();
    }

    List<Outlet> list(OutletFilter filter, @Nullable UUID after, int most) {
        return select(filter, after).param("most", most).query(OutletRows::outlet).list();
    }

    void each(OutletFilter filter, Consumer<Outlet> action) {
        select(filter, null)
                .param("most", null)
                .query((RowCallbackHandler) row -> action.accept(outlet(row, 0)));
    }

    int count(OutletFilter filter) {
        return narrowed("SELECT count(*) FROM outlet" + FITS, filter).query(Integer.class).single();
    }

    private StatementSpec select(OutletFilter filter, @Nullable UUID after) {
        var newest = filter.order() == Order.NEWEST;
        var next =
                newest
                        ? "id < :after"
                        : "(lower(name), id) > (SELECT lower(name), id FROM outlet WHERE id = :after)";
        return narrowed(
                        "SELECT * FROM outlet"
                                + FITS
                                + " AND (:after::uuid IS NULL OR %s) ORDER BY %s LIMIT :most"
                                        .formatted(next, newest ? "id DESC" : "lower(name), id"),
                        filter)
                .param("after", after);
    }

    private StatementSpec narrowed(String sql, OutletFilter filter) {
        return db.sql(sql)
                .param("words", filter.words().strip().split("\\s+"))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("unit", filter.unit())
                .param("inUse", filter.inUse())
                .param("owner", filter.owner())
                .param("alone", filter.alone());
    }

    private StatementSpec written(String sql, Outlet it, Address address) {
        return db.sql(sql)
                .param("name", it.name())
                .param("kind", it.kind().name())
                .param("address", address.text())
                .param("key", address.key())
                .param("school", it.school())
                .param("classes", it.classes().toArray(String[]::new))
                .param("purpose", it.purpose().name())
                .param("about", it.about())
                .param("audience", it.audience().name())
                .param("owner", it.owner())
                .param("otherWays", JSON.writeValueAsString(it.otherWays()))
                .param("language", it.language())
                .param("since", it.since())
                .param("revision", it.revision());
    }

    private static Outlet outlet(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Outlet(
                row.getObject("id", UUID.class),
                row.getString("name"),
                OutletKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("school"),
                Arrays.asList((String[]) row.getArray("classes").getArray()),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("about"),
                Audience.valueOf(row.getString("audience")),
                row.getString("owner"),
                List.of(JSON.readValue(row.getString("other_ways"), OtherWay[].class)),
                row.getString("language"),
                row.getObject("since", LocalDate.class),
                row.getInt("revision"),
                closed == null ? null : closed.toInstant());
    }
}
