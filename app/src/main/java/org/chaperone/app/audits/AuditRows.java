package org.chaperone.app.audits;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.audits.page.InBrowser;
import org.chaperone.app.audits.page.Look.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The audits themselves. */
@Repository
class AuditRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    AuditRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param by the account of who asked for it, or null
     * @return empty when that round has looked at that outlet already
     */
    Optional<UUID> add(Audit it, @Nullable UUID round, @Nullable UUID by) {
        return db.sql(
                        """
                        INSERT INTO audit
                               (round, outlet, address, at, by_id, by_name, means, trouble, pack, edition, facts, outcomes, files, browser)
                        VALUES (:round, :outlet, :address, :at, :by, :name, :means, :trouble, :pack, :edition, :facts, :outcomes, :files, :browser)
                            ON CONFLICT (round, outlet) DO NOTHING
                        RETURNING id
                        """)
                .param("round", round)
                .param("outlet", it.outlet())
                .param("address", it.address())
                .param("at", it.at().atOffset(UTC))
                .param("by", by)
                .param("name", it.by())
                .param("means", it.means().name())
                .param("trouble", it.trouble())
                .param("pack", it.pack())
                .param("edition", it.edition())
                .param("facts", it.facts())
                .param("outcomes", JSON.writeValueAsString(it.outcomes()))
                .param("files", JSON.writeValueAsString(it.files()))
                .param("browser", JSON.writeValueAsString(it.browser()))
                .query(UUID.class)
                .optional();
    }

    Optional<Audit> one(UUID id) {
        return db.sql("SELECT * FROM audit WHERE id = :id")
                .param("id", id)
                .query(AuditRows::audit)
                .optional();
    }

    /** The last first. */
    List<Audit> of(UUID outlet, int most) {
        return db.sql("SELECT * FROM audit WHERE outlet = :outlet ORDER BY id DESC LIMIT :most")
                .param("outlet", outlet)
                .param("most", most)
                .query(AuditRows::audit)
                .list();
    }

    List<Audit> ofRound(UUID round, int most) {
        return db.sql("SELECT * FROM audit WHERE round = :round ORDER BY id DESC LIMIT :most")
                .param("round", round)
                .param("most", most)
                .query(AuditRows::audit)
                .list();
    }

    /** The outlets that a round has looked at. */
    List<UUID> done(UUID round) {
        return db.sql("SELECT outlet FROM audit WHERE round = :round AND outlet IS NOT NULL")
                .param("round", round)
                .query(UUID.class)
                .list();
    }

    /** The pages that aren't registered and that a round has looked at. */
    List<String> addressesDone(UUID round) {
        return db.sql("SELECT address FROM audit WHERE round = :round AND outlet IS NULL")
                .param("round", round)
                .query(String.class)
                .list();
    }

    /** Those that somebody or something has looked at since. */
    List<String> addressesLookedAtSince(Instant since) {
        return db.sql("SELECT DISTINCT address FROM audit WHERE at >= :since AND outlet IS NULL")
                .param("since", since.atOffset(UTC))
                .query(String.class)
                .list();
    }

    /** The outlets at whose pages somebody or something has looked since, reviews aside. */
    List<UUID> lookedAtSince(Instant since) {
        return db.sql(
                        """
                        SELECT DISTINCT outlet
                          FROM audit
                         WHERE at >= :since AND outlet IS NOT NULL AND means <> 'REVIEW'
                        """)
                .param("since", since.atOffset(UTC))
                .query(UUID.class)
                .list();
    }

    private static Audit audit(ResultSet row, int number) throws SQLException {
        return new Audit(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getString("address"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                Means.valueOf(row.getString("means")),
                row.getString("trouble"),
                row.getString("pack"),
                row.getString("edition"),
                row.getString("facts"),
                List.of(JSON.readValue(row.getString("outcomes"), Outcome[].class)),
                List.of(JSON.readValue(row.getString("files"), Audit.File[].class)),
                JSON.readValue(row.getString("browser"), InBrowser.class));
    }
}
