package org.chaperone.app.families;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.families.Link.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkRows {

    private static final String LINKS =
            """
            SELECT link.*, (SELECT min(at) FROM portal_use WHERE link = link.id AND kind = 'RECOGNISED') AS recognised_at
              FROM portal_link AS link
            """;

    private final JdbcClient db;

    LinkRows(JdbcClient db) {
        this.db = db;
    }

    /** What is done with a link. */
    enum Use {
        OPENED,
        RECOGNISED,
        NOT_RECOGNISED,
        ANSWERED
    }

    /**
     * Who makes a link.
     *
     * @param account null for the adult, who asked for it
     * @param person by their id in the directory
     */
    record Maker(@Nullable UUID account, @Nullable String person, String name) {}

    /** Makes one in the place of the one before. */
    UUID make(
            String adult, byte[] digest, Channel channel, Instant at, Instant until, Maker maker) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('portal ' || :adult, 0))")
                .param("adult", adult)
                .query((row, number) -> true)
                .single();
        db.sql(
                        """
                        UPDATE portal_link
                           SET withdrawn_at = :at, withdrawn_name = :name
                         WHERE adult = :adult AND withdrawn_at IS NULL
                        """)
                .param("adult", adult)
                .param("at", at.atOffset(UTC))
                .param("name", maker.name())
                .update();
        return db.sql(
                        """
                        INSERT INTO portal_link (digest, purpose, adult, channel, made_at, expires_at, made_by, made_name, maker)
                        VALUES (:digest, 'PERMISSIONS', :adult, :channel, :at, :until, :by, :name, :maker)
                        RETURNING id
                        """)
                .param("digest", digest)
                .param("adult", adult)
                .param("channel", channel.name())
                .param("at", at.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("by", maker.account())
                .param("name", maker.name())
                .param("maker", maker.person())
                .query(UUID.class)
                .single();
    }

    /** The last link that was made for each of these adults. */
    Map<String, Link> last(Collection<String> adults) {
        return adults.isEmpty()
                ? Map.of()
                : db
                        .sql(
                                LINKS
                                        + """
                                         WHERE id IN (SELECT DISTINCT ON (adult) id
                                                        FROM portal_link
                                                       WHERE adult = ANY (:adults)
                                                       ORDER BY adult, id DESC)
                                        """)
                        .param("adults", adults.toArray(String[]::new))
                        .query(LinkRows::link)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Link::adult, Function.identity()));
    }

    Optional<Link> one(UUID id) {
        return db.sql(LINKS + " WHERE id = :id").param("id", id).query(LinkRows::link).optional();
    }

    Optional<Link> of(byte[] digest) {
        return db.sql(LINKS + " WHERE digest = :digest")
                .param("digest", digest)
                .query(LinkRows::link)
                .optional();
    }

    void note(UUID link, Use use, Instant at) {
        db.sql("INSERT INTO portal_use (link, kind, at) VALUES (:link, :kind, :at)")
                .param("link", link)
                .param("kind", use.name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Takes one try before it is made, so that many at once are no more than five; false when there is none left. */
    boolean takeTry(UUID link) {
        return db.sql("UPDATE portal_link SET tries = tries + 1 WHERE id = :id AND tries < :most")
                        .param("id", link)
                        .param("most", Link.MOST_TRIES)
                        .update()
                == 1;
    }

    void giveTriesBack(UUID link) {
        db.sql("UPDATE portal_link SET tries = 0 WHERE id = :id").param("id", link).update();
    }

    /** Whether it wasn't withdrawn before. */
    boolean withdraw(UUID link, String by, Instant at) {
        return db.sql(
                                """
                                UPDATE portal_link
                                   SET withdrawn_at = :at, withdrawn_name = :name
                                 WHERE id = :id AND withdrawn_at IS NULL
                                """)
                        .param("id", link)
                        .param("at", at.atOffset(UTC))
                        .param("name", by)
                        .update()
                == 1;
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getString("adult"),
                Channel.valueOf(row.getString("channel")),
                moment(row, "made_at"),
                moment(row, "expires_at"),
                row.getString("made_name"),
                row.getInt("tries"),
                row.getObject("withdrawn_at") == null ? null : moment(row, "withdrawn_at"),
                row.getObject("recognised_at") == null ? null : moment(row, "recognised_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
