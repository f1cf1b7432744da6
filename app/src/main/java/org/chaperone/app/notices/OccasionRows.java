package org.chaperone.app.notices;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.policy.duty.EventType;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Occasions, one at a time. */
@Repository
class OccasionRows {

    private final JdbcClient db;

    OccasionRows(JdbcClient db) {
        this.db = db;
    }

    /** Empty when there is one on this subject already. */
    Optional<UUID> add(NewOccasion it, String kind, Map<String, String> facts, By by, Instant at) {
        var added =
                db.sql(
                                """
                                INSERT INTO notice_occasion (subject, kind, event, title, school, gathering, grade, owner,
                                                             opened_at, opener, state)
                                VALUES (:subject, :kind, :event, :title, :school, :gathering, :grade, :owner, :at, :opener, 'OPEN')
                                    ON CONFLICT (subject) DO NOTHING
                                RETURNING id
                                """)
                        .param("subject", it.subject())
                        .param("kind", kind)
                        .param("event", it.event().name())
                        .param("title", it.title())
                        .param("school", it.school())
                        .param("gathering", it.gathering())
                        .param("grade", it.grade() == null ? null : it.grade().level())
                        .param("owner", it.owner())
                        .param("at", at.atOffset(UTC))
                        .param("opener", by.name())
                        .query(UUID.class)
                        .optional();
        added.ifPresent(
                id ->
                        facts.forEach(
                                (name, value) ->
                                        db.sql(
                                                        "INSERT INTO notice_fact VALUES (:id, :name, :value)")
                                                .param("id", id)
                                                .param("name", name)
                                                .param("value", value)
                                                .update()));
        added.ifPresent(id -> it.students().forEach(student -> concern(id, student)));
        return added;
    }

    private void concern(UUID id, String student) {
        db.sql("INSERT INTO notice_participant VALUES (:id, :student) ON CONFLICT DO NOTHING")
                .param("id", id)
                .param("student", student)
                .update();
    }

    Optional<Occasion> one(UUID id) {
        return find("id = :id", id, "");
    }

    /** Whoever else changes it waits until the caller's transaction ends. */
    Optional<Occasion> locked(UUID id) {
        return find("id = :id", id, " FOR UPDATE");
    }

    Optional<Occasion> about(String subject) {
        return db.sql("SELECT * FROM notice_occasion WHERE subject = :subject")
                .param("subject", subject)
                .query(this::occasion)
                .optional();
    }

    private Optional<Occasion> find(String which, UUID id, String lock) {
        return db.sql("SELECT * FROM notice_occasion WHERE " + which + lock)
                .param("id", id)
                .query(this::occasion)
                .optional();
    }

    /** The ids of all in these states, oldest first. */
    List<UUID> in(OccasionState... states) {
        var names = new String[states.length];
        for (var i = 0; i < states.length; i++) {
            names[i] = states[i].name();
        }
        return db.sql("SELECT id FROM notice_occasion WHERE state = ANY (:states) ORDER BY id")
                .param("states", names)
                .query(UUID.class)
                .list();
    }

    void state(UUID id, OccasionState state, @Nullable UUID wording) {
        db.sql(
                        """
                        UPDATE notice_occasion
                           SET state = :state, wording = coalesce(:wording, wording)
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("wording", wording)
                .update();
    }

    /** Those whose subject begins like this and that aren't in this state. */
    List<UUID> about(String beginning, OccasionState except) {
        return db.sql(
                        """
                        SELECT id
                          FROM notice_occasion
                         WHERE starts_with(subject, :beginning) AND state <> :except
                         ORDER BY id
                        """)
                .param("beginning", beginning)
                .param("except", except.name())
                .query(UUID.class)
                .list();
    }

    void owner(UUID id, @Nullable String owner) {
        db.sql("UPDATE notice_occasion SET owner = :owner WHERE id = :id")
                .param("id", id)
                .param("owner", owner)
                .update();
    }

    void step(UUID id, String kind, String note, By by, Instant at) {
        db.sql(
                        """
                        INSERT INTO notice_occasion_step (occasion, kind, at, by_kind, by_id, by_name, note)
                        VALUES (:id, :kind, :at, :byKind, :byId, :byName, :note)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("at", at.atOffset(UTC))
                .param("byKind", by.actor().kind().name())
                .param("byId", by.actor().id())
                .param("byName", by.name())
                .param("note", note)
                .update();
    }

    /** The last first. */
    List<OccasionStep> steps(UUID id) {
        return db.sql(
                        "SELECT * FROM notice_occasion_step WHERE occasion = :id ORDER BY id DESC LIMIT 100")
                .param("id", id)
                .query(
                        (row, number) ->
                                new OccasionStep(
                                        row.getString("kind"),
                                        moment(row, "at"),
                                        row.getString("by_name"),
                                        row.getString("note")))
                .list();
    }

    private List<String> students(UUID id) {
        return db.sql(
                        "SELECT student FROM notice_participant WHERE occasion = :id ORDER BY student")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private Map<String, String> facts(UUID id) {
        var facts = new HashMap<String, String>();
        db.sql("SELECT name, value FROM notice_fact WHERE occasion = :id")
                .param("id", id)
                .query(
                        (RowCallbackHandler)
                                row -> facts.put(row.getString("name"), row.getString("value")));
        return facts;
    }

    Occasion occasion(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var grade = row.getObject("grade", Integer.class);
        return new Occasion(
                id,
                row.getString("subject"),
                row.getString("kind"),
                EventType.valueOf(row.getString("event")),
                row.getString("title"),
                row.getString("school"),
                row.getString("gathering"),
                grade == null ? null : new Grade(grade),
                row.getString("owner"),
                moment(row, "opened_at"),
                row.getString("opener"),
                OccasionState.valueOf(row.getString("state")),
                row.getObject("wording", UUID.class),
                students(id),
                facts(id));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
