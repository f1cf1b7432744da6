package org.chaperone.app.platforms;

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

/** What was proposed for the list, and what became of it. */
@Repository
class ProposalRows {

    private static final String SELECT =
            """
            SELECT it.*, approved, reason, decided_at, decided_name
              FROM platform_proposal AS it
              LEFT JOIN platform_decision ON proposal = it.id
            """;

    private final JdbcClient db;

    ProposalRows(JdbcClient db) {
        this.db = db;
    }

    /** Keeps it once for each page it was sent from; whether it is kept now. */
    boolean add(UUID page, String platform, String why, Instant at, UUID by, String name) {
        return db.sql(
                                """
                        INSERT INTO platform_proposal (platform, why, proposed_at, proposed_by, proposed_name, page)
                        VALUES (:platform, :why, :at, :by, :name, :page)
                            ON CONFLICT (proposed_by, page) DO NOTHING
                        """)
                        .param("platform", platform)
                        .param("why", why)
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .param("name", name)
                        .param("page", page)
                        .update()
                > 0;
    }

    /** Nobody else decides on it until the transaction is over. */
    Optional<Proposal> locked(UUID id) {
        db.sql("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(hashtextextended(:id, 58)))")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
        return db.sql(SELECT + " WHERE it.id = :id")
                .param("id", id)
                .query(ProposalRows::proposal)
                .optional();
    }

    void decide(Proposal it, boolean approved, String reason, Instant at, UUID by, String name) {
        db.sql(
                        """
                        INSERT INTO platform_decision (proposal, proposed_by, approved, reason, decided_at, decided_by, decided_name)
                        VALUES (:proposal, :proposedBy, :approved, :reason, :at, :by, :name)
                        """)
                .param("proposal", it.id())
                .param("proposedBy", it.by())
                .param("approved", approved)
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .param("name", name)
                .update();
    }

    /** Those that wait, the oldest first, then what was decided, the last first; at most a hundred. */
    List<Proposal> all() {
        return db.sql(SELECT + " ORDER BY decided_at IS NOT NULL, decided_at DESC, it.id LIMIT 100")
                .query(ProposalRows::proposal)
                .list();
    }

    int waiting() {
        return db.sql(
                        """
                        SELECT count(*) FROM platform_proposal
                         WHERE NOT EXISTS (SELECT 1 FROM platform_decision WHERE proposal = id)
                        """)
                .query(Integer.class)
                .single();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("platform"),
                row.getString("why"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_name"),
                decided == null
                        ? null
                        : new Proposal.Decision(
                                row.getBoolean("approved"),
                                row.getString("reason"),
                                decided.toInstant(),
                                row.getString("decided_name")));
    }
}
