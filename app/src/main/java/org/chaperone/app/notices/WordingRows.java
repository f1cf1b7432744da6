package org.chaperone.app.notices;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WordingRows {

    private static final String WORDINGS =
            """
            SELECT notice_wording.*, publication.id AS publication, at, publisher
              FROM notice_wording
              LEFT JOIN notice_publication AS publication ON publication.wording = notice_wording.id
            """;

    private final JdbcClient db;

    WordingRows(JdbcClient db) {
        this.db = db;
    }

    /** Whoever saves the same kind at the same time waits. */
    void lock(String kind) {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('notice-wording ' || :kind))")
                .param("kind", kind)
                .query((RowCallbackHandler) _ -> {});
    }

    UUID add(String kind, Map<Language, Letter> letters, Viewer by, Instant at) {
        var id =
                db.sql(
                                """
                                INSERT INTO notice_wording (kind, number, made_at, made_by, maker)
                                SELECT :kind, coalesce(max(number), 0) + 1, :at, :by, :maker
                                  FROM notice_wording
                                 WHERE kind = :kind
                                RETURNING id
                                """)
                        .param("kind", kind)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("maker", by.name())
                        .query(UUID.class)
                        .single();
        letters.forEach(
                (language, letter) ->
                        db.sql(
                                        """
                                        INSERT INTO notice_letter (wording, language, subject, body)
                                        VALUES (:id, :language, :subject, :body)
                                        """)
                                .param("id", id)
                                .param("language", language.name())
                                .param("subject", letter.subject())
                                .param("body", letter.body())
                                .update());
        return id;
    }

    void publish(UUID wording, Viewer by, Instant at) {
        db.sql(
                        """
                        INSERT INTO notice_publication (wording, at, by, publisher)
                        VALUES (:wording, :at, :by, :publisher)
                        """)
                .param("wording", wording)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("publisher", by.name())
                .update();
    }

    Optional<Wording> one(UUID id) {
        return db.sql(WORDINGS + " WHERE notice_wording.id = :id")
                .param("id", id)
                .query(this::wording)
                .optional();
    }

    /** The one saved last. */
    Optional<Wording> last(String kind) {
        return db.sql(WORDINGS + " WHERE kind = :kind ORDER BY number DESC LIMIT 1")
                .param("kind", kind)
                .query(this::wording)
                .optional();
    }

    /** The one in which letters go out. */
    Optional<Wording> published(String kind) {
        return db.sql(
                        WORDINGS
                                + " WHERE kind = :kind AND publisher IS NOT NULL ORDER BY publication.id DESC LIMIT 1")
                .param("kind", kind)
                .query(this::wording)
                .optional();
    }

    /** The last first. */
    List<Wording> all(String kind) {
        return db.sql(WORDINGS + " WHERE kind = :kind ORDER BY number DESC LIMIT 100")
                .param("kind", kind)
                .query(this::wording)
                .list();
    }

    private Wording wording(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var published = row.getObject("at", OffsetDateTime.class);
        return new Wording(
                id,
                row.getString("kind"),
                row.getInt("number"),
                letters(id),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("maker"),
                published == null ? null : published.toInstant(),
                row.getString("publisher"));
    }

    private Map<Language, Letter> letters(UUID wording) {
        var letters = new EnumMap<Language, Letter>(Language.class);
        db.sql("SELECT language, subject, body FROM notice_letter WHERE wording = :wording")
                .param("wording", wording)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        letters.put(
                                                Language.valueOf(row.getString("language")),
                                                new Letter(
                                                        row.getString("subject"),
                                                        row.getString("body"))));
        return letters;
    }
}
