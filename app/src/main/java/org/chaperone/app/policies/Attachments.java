package org.chaperone.app.policies;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chaperone.policy.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Attachments {

    private final JdbcClient db;

    Attachments(JdbcClient db) {
        this.db = db;
    }

    /** Where the district says that a document can be read. */
    record Attachment(
            String document,
            String address,
            Optional<LocalDate> dated,
            String attachedBy,
            Instant attachedAt) {

        Reference on(Reference reference) {
            return new Reference(
                    reference.id(),
                    reference.title(),
                    reference.says(),
                    Optional.of(address),
                    dated,
                    reference.clauses(),
                    reference.questions());
        }
    }

    /** Of each document of a policy the newest. */
    List<Attachment> newest(String pack) {
        return db.sql(
                        """
                        SELECT DISTINCT ON (document) document, address, dated, attached_by, attached_at
                          FROM companion_address
                         WHERE pack = :pack
                         ORDER BY document, id DESC
                        """)
                .param("pack", pack)
                .query(Attachment.class)
                .list();
    }

    void add(String pack, Attachment attachment) {
        db.sql(
                        """
                        INSERT INTO companion_address (pack, document, address, dated, attached_by, attached_at)
                        VALUES (:pack, :document, :address, :dated, :by, :at)
                        """)
                .param("pack", pack)
                .param("document", attachment.document())
                .param("address", attachment.address())
                .param("dated", attachment.dated().orElse(null))
                .param("by", attachment.attachedBy())
                .param("at", attachment.attachedAt().atOffset(UTC))
                .update();
    }
}
