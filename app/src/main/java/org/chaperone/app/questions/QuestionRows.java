package org.chaperone.app.questions;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.questions.Question.Answer;
import org.chaperone.app.questions.Question.Shared;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionRows {

    private static final String ALL =
            """
            SELECT question.*, answered_at, answered_by, answered_name, question_answer.words AS answer, permits,
                   shared_at, asked, answered
              FROM question
              LEFT JOIN question_answer ON question_answer.question = question.id
              LEFT JOIN question_shared ON question_shared.question = question.id
            """;

    private final JdbcClient db;

    QuestionRows(JdbcClient db) {
        this.db = db;
    }

    /** Its id; that of the same when it was sent from this page before. */
    UUID add(Question it, UUID page) {
        return db.sql(
                        """
                        INSERT INTO question (topic, office, school, words, draft, outlet, audience, asked_at, asked_by, asked_name, page)
                        VALUES (:topic, :office, :school, :words, :draft, :outlet, :audience, :at, :by, :name, :page)
                            ON CONFLICT (asked_by, page) DO NOTHING
                        RETURNING id
                        """)
                .param("topic", it.topic().name())
                .param("office", it.topic().office().name())
                .param("school", it.school())
                .param("words", it.words())
                .param("draft", it.draft())
                .param("outlet", it.outlet())
                .param("audience", it.audience())
                .param("at", it.askedAt().atOffset(UTC))
                .param("by", it.by())
                .param("name", it.byName())
                .param("page", page)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> sentFrom(page, it.by()).orElseThrow());
    }

    Optional<UUID> sentFrom(UUID page, UUID by) {
        return db.sql("SELECT id FROM question WHERE asked_by = :by AND page = :page")
                .param("by", by)
                .param("page", page)
                .query(UUID.class)
                .optional();
    }

    /** False when it is answered already. */
    boolean answer(Question of, Answer it) {
        return db.sql(
                                """
                                INSERT INTO question_answer (question, asked_by, answered_at, answered_by, answered_name, words, permits)
                                VALUES (:question, :askedBy, :at, :by, :name, :words, :permits)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("question", of.id())
                        .param("askedBy", of.by())
                        .param("at", it.at().atOffset(UTC))
                        .param("by", it.by())
                        .param("name", it.name())
                        .param("words", it.words())
                        .param("permits", it.permits())
                        .update()
                > 0;
    }

    /** False when it is shared already. */
    boolean share(UUID question, Shared it, UUID by, String name) {
        return db.sql(
                                """
                                INSERT INTO question_shared (question, shared_at, shared_by, shared_name, asked, answered)
                                VALUES (:question, :at, :by, :name, :asked, :answered)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("question", question)
                        .param("at", it.at().atOffset(UTC))
                        .param("by", by)
                        .param("name", name)
                        .param("asked", it.asked())
                        .param("answered", it.answered())
                        .update()
                > 0;
    }

    Optional<Question> one(UUID id) {
        return db.sql(ALL + " WHERE question.id = :id")
                .param("id", id)
                .query(QuestionRows::question)
                .optional();
    }

    /** One's own, the last first. */
    List<Question> askedBy(UUID account, int most) {
        return db.sql(ALL + " WHERE question.asked_by = :by ORDER BY question.id DESC LIMIT :most")
                .param("by", account)
                .param("most", most)
                .query(QuestionRows::question)
                .list();
    }

    /** Those of these offices, and drafts of these schools, that others asked; what waits first, longest first. */
    List<Question> queue(List<String> offices, List<String> schools, UUID besides, int most) {
        return db.sql(
                        ALL
                                + """
                                 WHERE (office = ANY (:offices) OR draft <> '' AND school = ANY (:schools))
                                   AND question.asked_by <> :besides
                                 ORDER BY answered_at IS NOT NULL, answered_at DESC, question.id
                                 LIMIT :most
                                """)
                .param("offices", offices.toArray(String[]::new))
                .param("schools", schools.toArray(String[]::new))
                .param("besides", besides)
                .param("most", most)
                .query(QuestionRows::question)
                .list();
    }

    /** Shared ones that have all the words, the last first. */
    List<Question> shared(String words, int most) {
        return db.sql(
                        ALL
                                + """
                                 WHERE shared_at IS NOT NULL
                                   AND NOT EXISTS (SELECT 1 FROM unnest(:words) AS word
                                                    WHERE position(lower(word) IN lower(asked || ' ' || answered)) = 0)
                                 ORDER BY shared_at DESC
                                 LIMIT :most
                                """)
                .param("words", words.strip().split("\\s+"))
                .param("most", most)
                .query(QuestionRows::question)
                .list();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                Topic.valueOf(row.getString("topic")),
                row.getString("school"),
                row.getString("words"),
                row.getString("draft"),
                row.getString("outlet"),
                row.getString("audience"),
                Objects.requireNonNull(row.getObject("asked_at", OffsetDateTime.class)).toInstant(),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_name"),
                answer(row),
                shared(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var at = row.getObject("answered_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Answer(
                        at.toInstant(),
                        row.getObject("answered_by", UUID.class),
                        row.getString("answered_name"),
                        row.getString("answer"),
                        row.getObject("permits", Boolean.class));
    }

    private static @Nullable Shared shared(ResultSet row) throws SQLException {
        var at = row.getObject("shared_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Shared(at.toInstant(), row.getString("asked"), row.getString("answered"));
    }
}
