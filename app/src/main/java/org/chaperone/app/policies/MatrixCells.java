package org.chaperone.app.policies;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import org.chaperone.policy.question.DisclosureAudience;
import org.chaperone.policy.question.Identification;
import org.chaperone.policy.question.Information;
import org.chaperone.policy.question.MatrixCell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MatrixCells {

    private final JdbcClient db;

    MatrixCells(JdbcClient db) {
        this.db = db;
    }

    record SetCell(
            Information information,
            DisclosureAudience audience,
            Identification identification,
            MatrixCell cell,
            String because,
            String setBy,
            Instant setAt) {

        boolean at(Information what, DisclosureAudience whom, Identification how) {
            return information == what && audience == whom && identification == how;
        }
    }

    /** Lets one transaction at a time set cells. */
    void lock() {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('matrix_cell', 0))")
                .query((row, number) -> true)
                .single();
    }

    /** The cells that the district set, each as it was set last. */
    List<SetCell> newest(String pack) {
        return db.sql(
                        """
                        SELECT DISTINCT ON (information, audience, identification)
                               information, audience, identification, cell, because, set_by, set_at
                          FROM matrix_cell
                         WHERE pack = :pack
                         ORDER BY information, audience, identification, id DESC
                        """)
                .param("pack", pack)
                .query(SetCell.class)
                .list();
    }

    /** How a cell was set over time, newest first. */
    List<SetCell> history(
            String pack, Information what, DisclosureAudience whom, Identification how) {
        return db.sql(
                        """
                        SELECT information, audience, identification, cell, because, set_by, set_at
                          FROM matrix_cell
                         WHERE pack = :pack
                           AND information = :information
                           AND audience = :audience
                           AND identification = :identification
                         ORDER BY id DESC
                        """)
                .param("pack", pack)
                .param("information", what.name())
                .param("audience", whom.name())
                .param("identification", how.name())
                .query(SetCell.class)
                .list();
    }

    void add(String pack, SetCell set) {
        db.sql(
                        """
                        INSERT INTO matrix_cell
                               (pack, information, audience, identification, cell, because, set_by, set_at)
                        VALUES (:pack, :information, :audience, :identification, :cell, :because, :by, :at)
                        """)
                .param("pack", pack)
                .param("information", set.information().name())
                .param("audience", set.audience().name())
                .param("identification", set.identification().name())
                .param("cell", set.cell().name())
                .param("because", set.because())
                .param("by", set.setBy())
                .param("at", set.setAt().atOffset(UTC))
                .update();
    }
}
