package org.chaperone.app.policies;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Adoptions {

    private final JdbcClient db;

    Adoptions(JdbcClient db) {
        this.db = db;
    }

    /** Lets one transaction at a time adopt. */
    void lock() {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('policy_adoption', 0))")
                .query((row, number) -> true)
                .single();
    }

    Adoption add(Adopting adopting, boolean needsVote, String by, Instant at) {
        return db.sql(
                        """
                        INSERT INTO policy_adoption
                               (pack, edition, in_force_from, needs_vote, decided_on, vote, adopted_by, adopted_at)
                        VALUES (:pack, :edition, :from, :needsVote, :decidedOn, :vote, :by, :at)
                        RETURNING id, pack, edition, in_force_from, decided_on, vote, adopted_by, adopted_at
                        """)
                .param("pack", adopting.pack())
                .param("edition", adopting.edition())
                .param("from", adopting.inForceFrom())
                .param("needsVote", needsVote)
                .param("decidedOn", adopting.decidedOn().orElse(null))
                .param("vote", adopting.vote().orElse(null))
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .query(Adoption.class)
                .single();
    }

    /** The one in force on a day. */
    Optional<Adoption> on(LocalDate day) {
        return db.sql(
                        """
                        SELECT id, pack, edition, in_force_from, decided_on, vote, adopted_by, adopted_at
                          FROM policy_adoption
                         WHERE in_force_from <= :day
                         ORDER BY in_force_from DESC, id DESC
                         LIMIT 1
                        """)
                .param("day", day)
                .query(Adoption.class)
                .optional();
    }

    /** All, the latest first. */
    List<Adoption> all() {
        return db.sql(
                        """
                        SELECT id, pack, edition, in_force_from, decided_on, vote, adopted_by, adopted_at
                          FROM policy_adoption
                         ORDER BY in_force_from DESC, id DESC
                        """)
                .query(Adoption.class)
                .list();
    }
}
