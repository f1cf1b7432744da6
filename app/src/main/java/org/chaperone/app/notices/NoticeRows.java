package org.chaperone.app.notices;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.directory.Folded;
import org.chaperone.policy.notice.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of occasions, and what happened to each. */
@Repository
class NoticeRows {

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    /** One that is made already stays as it is. */
    void add(UUID occasion, Addressee to, boolean late, Instant at) {
        db.sql(
                        """
                        INSERT INTO notice (occasion, student, child, adult, guardian, email, languages, secret, late, sort,
                                            state, made_at)
                        VALUES (:occasion, :student, :child, :adult, :guardian, :email, :languages, :secret, :late, :sort,
                                'WAITING', :at)
                            ON CONFLICT (occasion, student, adult) DO NOTHING
                        """)
                .param("occasion", occasion)
                .param("student", to.student())
                .param("adult", to.adult())
                .param("late", late)
                .param("at", at.atOffset(UTC))
                .param("child", to.child())
                .param("guardian", to.guardian())
                .param("email", to.email())
                .param("languages", languages(to))
                .param("secret", to.secret())
                .param("sort", sort(to))
                .update();
    }

    /** What is known of the guardian now. */
    void known(UUID id, Addressee to) {
        db.sql(
                        """
                        UPDATE notice
                           SET child = :child, guardian = :guardian, email = :email, languages = :languages,
                               secret = :secret, sort = :sort
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("child", to.child())
                .param("guardian", to.guardian())
                .param("email", to.email())
                .param("languages", languages(to))
                .param("secret", to.secret())
                .param("sort", sort(to))
                .update();
    }

    Map<Addressee.Key, GuardianNotice> all(UUID occasion) {
        var all = new HashMap<Addressee.Key, GuardianNotice>();
        db.sql("SELECT * FROM notice WHERE occasion = :occasion")
                .param("occasion", occasion)
                .query(NoticeRows::notice)
                .list()
                .forEach(it -> all.put(new Addressee.Key(it.student(), it.adult()), it));
        return all;
    }

    /** So many that wait to go out, in the order in which they were made. */
    List<GuardianNotice> waiting(UUID occasion, int most) {
        return db.sql(
                        """
                        SELECT *
                          FROM notice
                         WHERE occasion = :occasion AND state = 'WAITING'
                         ORDER BY id
                         LIMIT :most
                        """)
                .param("occasion", occasion)
                .param("most", most)
                .query(NoticeRows::notice)
                .list();
    }

    Optional<GuardianNotice> one(UUID id) {
        return db.sql("SELECT * FROM notice WHERE id = :id")
                .param("id", id)
                .query(NoticeRows::notice)
                .optional();
    }

    List<GuardianNotice> some(UUID occasion, Collection<UUID> ids) {
        return db.sql(
                        """
                        SELECT *
                          FROM notice
                         WHERE occasion = :occasion AND id = ANY (:ids)
                         ORDER BY sort, id
                        """)
                .param("occasion", occasion)
                .param("ids", ids.toArray(UUID[]::new))
                .query(NoticeRows::notice)
                .list();
    }

    void mailed(UUID id, UUID wording, UUID mail) {
        db.sql(
                        "UPDATE notice SET state = 'MAILED', wording = :wording, mail = :mail WHERE id = :id")
                .param("id", id)
                .param("wording", wording)
                .param("mail", mail)
                .update();
    }

    void toPrint(UUID id, UUID wording) {
        db.sql("UPDATE notice SET state = 'TO_PRINT', wording = :wording WHERE id = :id")
                .param("id", id)
                .param("wording", wording)
                .update();
    }

    void returned(UUID id, String why) {
        db.sql("UPDATE notice SET state = 'TO_PRINT', returned = :why WHERE id = :id")
                .param("id", id)
                .param("why", why)
                .update();
    }

    /** Any state but that of one who is told. */
    void state(UUID id, NoticeState state) {
        db.sql("UPDATE notice SET state = :state, told_at = NULL WHERE id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    void told(UUID id, Instant at) {
        db.sql("UPDATE notice SET state = 'TOLD', told_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** How many notices of an occasion there are in each state. */
    Map<NoticeState, Integer> counts(UUID occasion) {
        var counts = new HashMap<NoticeState, Integer>();
        db.sql(
                        "SELECT state, count(*) AS count FROM notice WHERE occasion = :occasion GROUP BY state")
                .param("occasion", occasion)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        counts.put(
                                                NoticeState.valueOf(row.getString("state")),
                                                row.getInt("count")));
        return counts;
    }

    /** Whether everybody is told of a student. */
    boolean isTold(UUID occasion, String student) {
        return db.sql(
                        """
                        SELECT NOT EXISTS (SELECT 1 FROM notice
                                            WHERE occasion = :occasion AND student = :student
                                              AND state NOT IN ('TOLD', 'LEFT'))
                        """)
                .param("occasion", occasion)
                .param("student", student)
                .query(Boolean.class)
                .single();
    }

    UUID step(GuardianNotice notice, NoticeStep.Kind kind, By by, Instant at, String note) {
        return step(notice, kind, by, at, null, note, null);
    }

    UUID step(
            GuardianNotice notice,
            NoticeStep.Kind kind,
            By by,
            Instant at,
            @Nullable LocalDate day,
            String note,
            @Nullable UUID undoes) {
        return db.sql(
                        """
                        INSERT INTO notice_step (notice, kind, at, by_kind, by_id, by_name, giver, adult, day, note, undoes)
                        VALUES (:notice, :kind, :at, :byKind, :byId, :byName, :giver, :adult, :day, :note, :undoes)
                        RETURNING id
                        """)
                .param("notice", notice.id())
                .param("kind", kind.name())
                .param("at", at.atOffset(UTC))
                .param("byKind", by.actor().kind().name())
                .param("byId", by.actor().id())
                .param("byName", by.name())
                .param("giver", kind.isByHand() ? by.person() : null)
                .param("adult", notice.adult())
                .param("day", day)
                .param("note", note)
                .param("undoes", undoes)
                .query(UUID.class)
                .single();
    }

    /** What happened to these notices, the first first. */
    List<NoticeStep> steps(Collection<UUID> notices) {
        return db.sql(
                        """
                        SELECT notice_step.*,
                               EXISTS (SELECT 1 FROM notice_step AS later WHERE later.undoes = notice_step.id) AS undone
                          FROM notice_step
                         WHERE notice = ANY (:notices)
                         ORDER BY id
                        """)
                .param("notices", notices.toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new NoticeStep(
                                        row.getObject("id", UUID.class),
                                        row.getObject("notice", UUID.class),
                                        NoticeStep.Kind.valueOf(row.getString("kind")),
                                        OccasionRows.moment(row, "at"),
                                        row.getString("by_name"),
                                        row.getObject("day", LocalDate.class),
                                        row.getString("note"),
                                        row.getBoolean("undone")))
                .list();
    }

    private static String[] languages(Addressee to) {
        return to.languages().stream().map(Enum::name).toArray(String[]::new);
    }

    private static String sort(Addressee to) {
        var child = Folded.of(to.child());
        return child.substring(child.lastIndexOf(' ') + 1)
                + " "
                + child
                + " "
                + Folded.of(to.guardian());
    }

    static GuardianNotice notice(ResultSet row, int number) throws SQLException {
        var told = row.getObject("told_at", OffsetDateTime.class);
        return new GuardianNotice(
                row.getObject("id", UUID.class),
                row.getObject("occasion", UUID.class),
                row.getString("student"),
                row.getString("child"),
                row.getString("adult"),
                row.getString("guardian"),
                row.getString("email"),
                Arrays.stream((String[]) row.getArray("languages").getArray())
                        .map(Language::valueOf)
                        .toList(),
                row.getBoolean("secret"),
                row.getBoolean("late"),
                NoticeState.valueOf(row.getString("state")),
                row.getObject("wording", UUID.class),
                row.getString("returned"),
                OccasionRows.moment(row, "made_at"),
                told == null ? null : told.toInstant());
    }
}
