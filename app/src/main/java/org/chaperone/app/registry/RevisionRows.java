package org.chaperone.app.registry;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What outlets were, step by step. */
@Repository
class RevisionRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    RevisionRows(JdbcClient db) {
        this.db = db;
    }

    void add(Revision it, UUID by) {
        db.sql(
                        """
                        INSERT INTO outlet_revision
                               (outlet, number, step, at, by_id, by_name, became, note, verdict, ruling, seen)
                        VALUES (:outlet, :number, :step, :at, :by, :name, :became, :note, :verdict, :ruling, :seen)
                        """)
                .param("outlet", it.became().id())
                .param("number", it.number())
                .param("step", it.step().name())
                .param("at", it.at().atOffset(UTC))
                .param("by", by)
                .param("name", it.by())
                .param("became", JSON.writeValueAsString(it.became()))
                .param("note", it.note())
                .param("verdict", it.ruling() == null ? null : it.ruling().verdict().name())
                .param("ruling", it.ruling() == null ? null : JSON.writeValueAsString(it.ruling()))
                .param("seen", it.seen())
                .update();
    }

    /** The last first. */
    List<Revision> of(UUID outlet) {
        return db.sql("SELECT * FROM outlet_revision WHERE outlet = :outlet ORDER BY number DESC")
                .param("outlet", outlet)
                .query(RevisionRows::revision)
                .list();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                Revision.Step.valueOf(row.getString("step")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                JSON.readValue(row.getString("became"), Outlet.class),
                row.getString("note"),
                ruling(row.getString("ruling")),
                row.getBoolean("seen"));
    }

    static @Nullable Ruling ruling(@Nullable String kept) {
        return kept == null ? null : JSON.readValue(kept, Ruling.class);
    }
}
