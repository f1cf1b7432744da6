package org.chaperone.app.families;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses for which a new link is wanted. */
@Repository
class RequestRows {

    private final JdbcClient db;

    RequestRows(JdbcClient db) {
        this.db = db;
    }

    UUID add(String address) {
        return db.sql("INSERT INTO portal_request (address) VALUES (:address) RETURNING id")
                .param("address", address)
                .query(UUID.class)
                .single();
    }

    /** The address, which isn't kept any longer. */
    Optional<String> take(UUID id) {
        return db.sql("DELETE FROM portal_request WHERE id = :id RETURNING address")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
