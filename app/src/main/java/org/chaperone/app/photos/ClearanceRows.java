package org.chaperone.app.photos;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.photos.ClearanceFilter.State;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Clearances, always through who may look: who made one, the principals of those seen, the offices of the district. */
@Repository
class ClearanceRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String IN_SIGHT =
            "(:district OR made_by = :viewer OR schools && :principalOf::text[])";

    private static final String LISTED =
            """
            SELECT * FROM (
                SELECT clearance.*,
                       (SELECT count(*) FROM clearance_person WHERE clearance = clearance.id) AS named,
                       CASE (SELECT max(CASE WHEN EXISTS (SELECT 1 FROM live_use_refusal WHERE live_use = live_use.id)
                                             THEN 2 ELSE 1 END)
                               FROM live_use
                              WHERE live_use.clearance = clearance.id
                                AND NOT EXISTS (SELECT 1 FROM live_use_end WHERE live_use = live_use.id))
                       WHEN 2 THEN 'TO_TAKE_DOWN' WHEN 1 THEN 'PUBLIC' ELSE 'NOT_PUBLIC' END AS state
                  FROM clearance) AS clearance
             WHERE (:verdict::text IS NULL OR verdict = :verdict)
               AND (:mine::boolean IS NULL OR :mine = (made_by = :viewer))
               AND (:state::text IS NULL OR state = :state)
               AND
            """
                    + IN_SIGHT;

    private final JdbcClient db;

    ClearanceRows(JdbcClient db) {
        this.db = db;
    }

    /** Keeps a clearance; empty if this page's was kept already. */
    Optional<UUID> add(UUID page, PhotoDraft draft, Cleared cleared, Viewer by, Instant at) {
        var id =
                db.sql(
                                """
                                INSERT INTO clearance
                                       (made_at, made_by, maker, maker_id, page, schools, file, file_name, heads, uses, audiences,
                                        caption, alt, verdict, pack, edition, people, reasons, decisions)
                                VALUES (:at, :by, :maker, :makerId, :page, :schools, :file, :fileName, :heads, :uses, :audiences,
                                        :caption, :alt, :verdict, :pack, :edition, :people, :reasons, :decisions)
                                    ON CONFLICT (made_by, page) DO NOTHING
                                RETURNING id
                                """)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("maker", by.name())
                        .param("makerId", by.person())
                        .param("page", page)
                        .param("schools", cleared.schools().toArray(String[]::new))
                        .param("file", draft.digest())
                        .param("fileName", draft.file())
                        .param("heads", draft.heads())
                        .param("uses", names(draft.uses()))
                        .param("audiences", names(draft.audiences()))
                        .param("caption", draft.caption())
                        .param("alt", draft.alt())
                        .param("verdict", cleared.verdict().name())
                        .param("pack", cleared.pack())
                        .param("edition", cleared.edition())
                        .param("people", JSON.writeValueAsString(cleared.people()))
                        .param("reasons", JSON.writeValueAsString(cleared.reasons()))
                        .param("decisions", JSON.writeValueAsString(cleared.decisions()))
                        .query(UUID.class)
                        .optional();
        id.ifPresent(made -> cleared.people().forEach(it -> addPerson(made, it)));
        return id;
    }

    private void addPerson(UUID clearance, Clearance.Person person) {
        db.sql(
                        "INSERT INTO clearance_person (clearance, person, name) VALUES (:clearance, :person, :name)")
                .param("clearance", clearance)
                .param("person", person.id())
                .param("name", person.name())
                .update();
    }

    UUID keptFrom(UUID page, Viewer by) {
        return db.sql("SELECT id FROM clearance WHERE made_by = :by AND page = :page")
                .param("by", by.account())
                .param("page", page)
                .query(UUID.class)
                .single();
    }

    /** With everybody who was named, and without what became of it. */
    Optional<Clearance> one(UUID id, Viewer viewer) {
        return seenBy("SELECT * FROM clearance WHERE id = :id AND " + IN_SIGHT, viewer)
                .param("id", id)
                .query(ClearanceRows::clearance)
                .optional();
    }

    List<ClearanceSummary> list(
            ClearanceFilter filter, @Nullable UUID after, int most, Viewer viewer) {
        return select(filter, after, viewer)
                .param("most", most)
                .query(ClearanceRows::summary)
                .list();
    }

    void each(ClearanceFilter filter, Viewer viewer, Consumer<ClearanceSummary> action) {
        select(filter, null, viewer)
                .param("most", null)
                .query((RowCallbackHandler) row -> action.accept(summary(row, 0)));
    }

    int count(ClearanceFilter filter, Viewer viewer) {
        return narrowed("SELECT count(*) FROM (" + LISTED + ")", filter, viewer)
                .query(Integer.class)
                .single();
    }

    private StatementSpec select(ClearanceFilter filter, @Nullable UUID after, Viewer viewer) {
        return narrowed(
                        LISTED
                                + """
                                   AND (:after::uuid IS NULL OR id %s :after)
                                 ORDER BY id %s
                                 LIMIT :most
                                """
                                        .formatted(
                                                filter.oldestFirst() ? ">" : "<",
                                                filter.oldestFirst() ? "ASC" : "DESC"),
                        filter,
                        viewer)
                .param("after", after);
    }

    private StatementSpec narrowed(String sql, ClearanceFilter filter, Viewer viewer) {
        return seenBy(sql, viewer)
                .param("verdict", filter.verdict() == null ? null : filter.verdict().name())
                .param("mine", filter.mine())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private StatementSpec seenBy(String sql, Viewer viewer) {
        return db.sql(sql)
                .param("viewer", viewer.account())
                .param("district", viewer.seesDistrict())
                .param(
                        "principalOf",
                        viewer.grants().stream()
                                .filter(it -> it.role() == Role.PRINCIPAL && it.school() != null)
                                .map(Grant::school)
                                .toArray(String[]::new));
    }

    private static Clearance clearance(ResultSet row, int number) throws SQLException {
        return new Clearance(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("made_by", UUID.class),
                row.getString("maker"),
                row.getString("maker_id"),
                row.getString("file"),
                row.getString("file_name"),
                row.getInt("heads"),
                texts(row, "uses").stream().map(ConsentUse::valueOf).toList(),
                texts(row, "audiences").stream().map(ConsentAudience::valueOf).toList(),
                row.getString("caption"),
                row.getString("alt"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("pack") + "/" + row.getString("edition"),
                List.of(JSON.readValue(row.getString("people"), Clearance.Person[].class)),
                0,
                List.of(JSON.readValue(row.getString("reasons"), Clearance.Reason[].class)),
                List.of());
    }

    private static ClearanceSummary summary(ResultSet row, int number) throws SQLException {
        return new ClearanceSummary(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("maker"),
                row.getString("file_name"),
                row.getString("caption"),
                row.getInt("named"),
                row.getInt("heads"),
                texts(row, "audiences").stream().map(ConsentAudience::valueOf).toList(),
                Verdict.valueOf(row.getString("verdict")),
                State.valueOf(row.getString("state")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    /**
     * What is kept of an answer.
     *
     * @param decisions in full, as JSON has them
     */
    record Cleared(
            List<String> schools,
            Verdict verdict,
            String pack,
            String edition,
            List<Clearance.Person> people,
            List<Clearance.Reason> reasons,
            List<Map<String, @Nullable Object>> decisions) {}
}
