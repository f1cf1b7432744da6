package org.chaperone.app.registry;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told where outlets are. */
@Repository
class ReceiptRows {

    private final JdbcClient db;

    ReceiptRows(JdbcClient db) {
        this.db = db;
    }

    void add(UUID outlet, Receipt it, UUID account) {
        db.sql(
                        """
                        INSERT INTO outlet_receipt (outlet, address, office, account, name, told_at)
                        VALUES (:outlet, :address, :office, :account, :name, :at)
                        """)
                .param("outlet", outlet)
                .param("address", it.address())
                .param("office", it.office())
                .param("account", account)
                .param("name", it.name())
                .param("at", it.at().atOffset(UTC))
                .update();
    }

    /** The first told first. */
    List<Receipt> of(UUID outlet) {
        return db.sql("SELECT * FROM outlet_receipt WHERE outlet = :outlet ORDER BY told_at, id")
                .param("outlet", outlet)
                .query(
                        (row, _) ->
                                new Receipt(
                                        row.getString("address"),
                                        row.getString("office"),
                                        row.getString("name"),
                                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
