package org.chaperone.app.publicpages;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealRows {

    private static final String ALL =
            """
            SELECT page_seal.*, withdrawn_at, withdrawn_name, reason
              FROM page_seal
              LEFT JOIN page_seal_withdrawal USING (code)
            """;

    private final JdbcClient db;

    SealRows(JdbcClient db) {
        this.db = db;
    }

    void add(Seal it) {
        db.sql(
                        """
                        INSERT INTO page_seal (code, outlet, address, signature, issued_at, issued_by)
                        VALUES (:code, :outlet, :address, :signature, :at, :by)
                        """)
                .param("code", it.code())
                .param("outlet", it.outlet())
                .param("address", it.address())
                .param("signature", it.signature())
                .param("at", it.issuedAt().atOffset(UTC))
                .param("by", it.issuedBy())
                .update();
    }

    /** False when it was withdrawn before. */
    boolean withdraw(String code, String reason, Instant at, Viewer by) {
        return db.sql(
                                """
                                INSERT INTO page_seal_withdrawal (code, withdrawn_at, withdrawn_by, withdrawn_name, reason)
                                VALUES (:code, :at, :by, :name, :reason)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("code", code)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("reason", reason)
                        .update()
                > 0;
    }

    Optional<Seal> one(String code) {
        return db.sql(ALL + " WHERE code = :code")
                .param("code", code)
                .query(SealRows::seal)
                .optional();
    }

    /** Those of an outlet, the last first. */
    List<Seal> of(UUID outlet) {
        return db.sql(ALL + " WHERE outlet = :outlet ORDER BY issued_at DESC, code")
                .param("outlet", outlet)
                .query(SealRows::seal)
                .list();
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Seal(
                row.getString("code"),
                row.getObject("outlet", UUID.class),
                row.getString("address"),
                row.getBytes("signature"),
                Objects.requireNonNull(row.getObject("issued_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("issued_by"),
                withdrawn == null
                        ? null
                        : new Seal.Withdrawal(
                                withdrawn.toInstant(),
                                row.getString("withdrawn_name"),
                                row.getString("reason")));
    }
}
