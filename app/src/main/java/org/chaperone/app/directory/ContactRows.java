package org.chaperone.app.directory;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.check.PublicContact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactRows {

    private final JdbcClient db;

    ContactRows(JdbcClient db) {
        this.db = db;
    }

    List<OfficeContact> all() {
        return db.sql(
                        """
                        SELECT id, kind, contact, about, added_at
                          FROM public_contact
                         WHERE removed_at IS NULL
                         ORDER BY array_position(ARRAY['PHONE', 'EMAIL', 'ADDRESS', 'DOMAIN'], kind),
                                  lower(about), key
                        """)
                .query(ContactRows::contact)
                .list();
    }

    /** Empty when it is on the list. */
    Optional<UUID> add(PublicContact contact, String by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO public_contact (kind, contact, key, about, added_by, added_at)
                        VALUES (:kind, :contact, :key, :about, :by, :at)
                            ON CONFLICT (kind, key) WHERE removed_at IS NULL DO NOTHING
                        RETURNING id
                        """)
                .param("kind", contact.kind().name())
                .param("contact", contact.contact())
                .param("key", contact.key())
                .param("about", contact.about())
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    /** Takes it off the list; empty when it isn't on it. */
    Optional<OfficeContact> remove(UUID id, String by, Instant at) {
        return db.sql(
                        """
                        UPDATE public_contact
                           SET removed_by = :by, removed_at = :at
                         WHERE id = :id AND removed_at IS NULL
                        RETURNING id, kind, contact, about, added_at
                        """)
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .query(ContactRows::contact)
                .optional();
    }

    private static OfficeContact contact(ResultSet row, int number) throws SQLException {
        return new OfficeContact(
                row.getObject("id", UUID.class),
                new PublicContact(
                        PublicContact.Kind.valueOf(row.getString("kind")),
                        row.getString("contact"),
                        row.getString("about")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
