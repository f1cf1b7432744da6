package org.chaperone.app.escrow;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.escrow.Login.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sealed, by whom, and the ciphertext of what is sealed now. */
@Repository
class EscrowRows {

    /** A sealed login with what it is bound to. */
    record Sealed(UUID deposit, UUID outlet, Seal seal) {}

    private final JdbcClient db;

    EscrowRows(JdbcClient db) {
        this.db = db;
    }

    /** One at a time seals, asks for, opens and reviews the login of an outlet. */
    void lock(UUID outlet) {
        lock("outlet " + outlet);
    }

    /** One at a time changes the keys. */
    void lockKeys() {
        lock("keys");
    }

    private void lock(String what) {
        db.sql("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:what, 60)))")
                .param("what", what)
                .query(Integer.class)
                .single();
    }

    void add(Deposit it, Seal seal) {
        db.sql(
                        """
                        INSERT INTO escrow_deposit (id, outlet, number, sealed_at, sealed_by, by_name, parts)
                        VALUES (:id, :outlet, :number, :at, :by, :name, :parts)
                        """)
                .param("id", it.id())
                .param("outlet", it.outlet())
                .param("number", it.number())
                .param("at", it.sealedAt().atOffset(UTC))
                .param("by", it.by())
                .param("name", it.byName())
                .param("parts", it.parts().stream().map(Part::name).toArray(String[]::new))
                .update();
        db.sql(
                        """
                        DELETE FROM escrow_seal
                         WHERE deposit IN (SELECT id FROM escrow_deposit WHERE outlet = :outlet)
                        """)
                .param("outlet", it.outlet())
                .update();
        db.sql(
                        """
                        INSERT INTO escrow_seal (deposit, key_id, wrapped_key, sealed)
                        VALUES (:deposit, :key, :wrapped, :sealed)
                        """)
                .param("deposit", it.id())
                .param("key", seal.keyId())
                .param("wrapped", seal.wrappedKey())
                .param("sealed", seal.sealed())
                .update();
    }

    /** What is sealed of an outlet now. */
    Optional<Deposit> current(UUID outlet) {
        return current(List.of(outlet)).stream().findFirst();
    }

    /** What is sealed of these outlets now. */
    List<Deposit> current(Collection<UUID> outlets) {
        return db.sql(
                        """
                        SELECT deposit.*
                          FROM escrow_deposit AS deposit
                          JOIN escrow_seal ON escrow_seal.deposit = deposit.id
                         WHERE deposit.outlet = ANY (:outlets)
                        """)
                .param("outlets", outlets.toArray(UUID[]::new))
                .query(EscrowRows::deposit)
                .list();
    }

    /** Every time that the login of an outlet was sealed, the last first. */
    List<Deposit> of(UUID outlet) {
        return db.sql("SELECT * FROM escrow_deposit WHERE outlet = :outlet ORDER BY number DESC")
                .param("outlet", outlet)
                .query(EscrowRows::deposit)
                .list();
    }

    Optional<Seal> seal(UUID deposit) {
        return db.sql("SELECT * FROM escrow_seal WHERE deposit = :deposit")
                .param("deposit", deposit)
                .query((row, _) -> seal(row))
                .optional();
    }

    boolean hasSealed() {
        return db.sql("SELECT EXISTS (SELECT 1 FROM escrow_seal)").query(Boolean.class).single();
    }

    int count() {
        return db.sql("SELECT count(*) FROM escrow_seal").query(Integer.class).single();
    }

    /** Those whose key isn't under this one. */
    List<Sealed> notUnder(long key) {
        return db.sql(
                        """
                        SELECT escrow_seal.*, escrow_deposit.outlet
                          FROM escrow_seal
                          JOIN escrow_deposit ON escrow_deposit.id = escrow_seal.deposit
                         WHERE key_id <> :key
                         ORDER BY deposit
                           FOR UPDATE OF escrow_seal
                        """)
                .param("key", key)
                .query(
                        (row, _) ->
                                new Sealed(
                                        row.getObject("deposit", UUID.class),
                                        row.getObject("outlet", UUID.class),
                                        seal(row)))
                .list();
    }

    void rewrap(UUID deposit, Seal seal) {
        db.sql(
                        """
                        UPDATE escrow_seal SET key_id = :key, wrapped_key = :wrapped WHERE deposit = :deposit
                        """)
                .param("key", seal.keyId())
                .param("wrapped", seal.wrappedKey())
                .param("deposit", deposit)
                .update();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("key_id"), row.getBytes("wrapped_key"), row.getBytes("sealed"));
    }

    private static Deposit deposit(ResultSet row, int number) throws SQLException {
        var parts =
                Arrays.stream((String[]) row.getArray("parts").getArray())
                        .map(Part::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        return new Deposit(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getInt("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getObject("sealed_by", UUID.class),
                row.getString("by_name"),
                parts);
    }
}
