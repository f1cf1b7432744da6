package org.chaperone.app.journal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Entries {

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    UUID add(Entry entry, String payload, Instant at, byte[] salt) {
        return db.sql(
                        """
                        INSERT INTO journal_entry (at, actor_kind, actor_id, kind, subject, payload, salt)
                        VALUES (:at, :actorKind, :actorId, :kind, :subject, :payload, :salt)
                        RETURNING id
                        """)
                .param("at", at.atOffset(UTC))
                .param("actorKind", entry.actor().kind().name())
                .param("actorId", entry.actor().id())
                .param("kind", entry.kind())
                .param("subject", entry.subject())
                .param("payload", payload)
                .param("salt", salt)
                .query(UUID.class)
                .single();
    }

    List<Recorded> about(String subject) {
        return db.sql(
                        """
                        SELECT id, at, actor_kind, actor_id, kind, subject, payload
                          FROM journal_entry
                         WHERE subject = :subject
                         ORDER BY id DESC
                         LIMIT 1000
                        """)
                .param("subject", subject)
                .query(Entries::recorded)
                .list();
    }

    Optional<UUID> newest(String subject) {
        return db.sql(
                        "SELECT id FROM journal_entry WHERE subject = :subject ORDER BY id DESC LIMIT 1")
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_id")),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("payload"));
    }
}
