package org.chaperone.app.ask;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.ask.wording.DecisionJson;
import org.chaperone.policy.Decision;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.QuestionFacts;
import org.chaperone.policy.reading.FactsText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class KeptAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String FITS =
            """
             WHERE (asked_by = :viewer
                    OR id IN (SELECT answer FROM kept_answer_share
                                WHERE with_account = :viewer AND ended_at IS NULL))
               AND (:question::text IS NULL OR question = :question)
               AND (:verdict::text IS NULL OR verdict = :verdict)
               AND (:mine::boolean IS NULL OR :mine = (asked_by = :viewer))
            """;

    private final JdbcClient db;

    KeptAnswers(JdbcClient db) {
        this.db = db;
    }

    /** A row as it stands, before its texts are read. */
    record Row(
            UUID id,
            UUID askedBy,
            String asker,
            String question,
            String given,
            String facts,
            String answer,
            Instant keptAt) {

        Answer words() {
            return JSON.readValue(answer, Answer.class);
        }
    }

    /** Keeps an answer; empty if this page's was kept already. */
    Optional<UUID> add(
            UUID page,
            UUID askedBy,
            String asker,
            String given,
            QuestionFacts facts,
            Decision decision,
            Answer answer,
            Instant at) {
        return db.sql(
                        """
                        INSERT INTO kept_answer
                               (page, asked_by, asker, question, verdict, headline, asked, pack, edition,
                                given, facts, decision, answer, kept_at)
                        VALUES (:page, :askedBy, :asker, :question, :verdict, :headline, :asked, :pack, :edition,
                                :given, :facts, :decision, :answer, :at)
                            ON CONFLICT (asked_by, page) DO NOTHING
                        RETURNING id
                        """)
                .param("page", page)
                .param("askedBy", askedBy)
                .param("asker", asker)
                .param("question", decision.question().name())
                .param("verdict", decision.verdict().name())
                .param("headline", answer.headline())
                .param("asked", answer.asked())
                .param("pack", decision.pack())
                .param("edition", decision.edition())
                .param("given", given)
                .param("facts", FactsText.canonical(facts))
                .param("decision", DecisionJson.of(decision))
                .param("answer", JSON.writeValueAsString(answer))
                .param("at", at.atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    UUID keptFrom(UUID page, UUID askedBy) {
        return db.sql("SELECT id FROM kept_answer WHERE asked_by = :askedBy AND page = :page")
                .param("askedBy", askedBy)
                .param("page", page)
                .query(UUID.class)
                .single();
    }

    /** An answer, if this account asked for it or it was shared with them. */
    Optional<Row> one(UUID id, UUID viewer) {
        return db.sql(
                        """
                        SELECT id, asked_by, asker, question, given, facts, answer, kept_at
                          FROM kept_answer
                         WHERE id = :id
                           AND (asked_by = :viewer
                                OR EXISTS (SELECT 1
                                             FROM kept_answer_share
                                            WHERE kept_answer_share.answer = kept_answer.id
                                              AND with_account = :viewer
                                              AND ended_at IS NULL))
                        """)
                .param("id", id)
                .param("viewer", viewer)
                .query(Row.class)
                .optional();
    }

    List<KeptSummary> list(KeptFilter filter, @Nullable UUID after, int limit, UUID viewer) {
        return select(filter, after, viewer)
                .param("limit", limit)
                .query(KeptAnswers::summary)
                .list();
    }

    void each(KeptFilter filter, UUID viewer, Consumer<KeptSummary> action) {
        select(filter, null, viewer)
                .param("limit", null)
                .query((RowCallbackHandler) row -> action.accept(summary(row, 0)));
    }

    int count(KeptFilter filter, UUID viewer) {
        return narrowed("SELECT count(*) FROM kept_answer" + FITS, filter, viewer)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec select(KeptFilter filter, @Nullable UUID after, UUID viewer) {
        return narrowed(
                        """
                        SELECT id, asker, asked_by = :viewer AS mine, question, verdict, headline, asked, kept_at,
                               (SELECT count(*) FROM kept_answer_share
                                 WHERE answer = kept_answer.id AND ended_at IS NULL) AS readers
                          FROM kept_answer
                        """
                                + FITS
                                + """
                                   AND (:after::uuid IS NULL OR id %s :after)
                                 ORDER BY id %s
                                 LIMIT :limit
                                """
                                        .formatted(
                                                filter.oldestFirst() ? ">" : "<",
                                                filter.oldestFirst() ? "ASC" : "DESC"),
                        filter,
                        viewer)
                .param("after", after);
    }

    private JdbcClient.StatementSpec narrowed(String sql, KeptFilter filter, UUID viewer) {
        return db.sql(sql)
                .param("viewer", viewer)
                .param("question", name(filter.question()))
                .param("verdict", name(filter.verdict()))
                .param("mine", filter.mine());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static KeptSummary summary(ResultSet row, int number) throws SQLException {
        return new KeptSummary(
                row.getObject("id", UUID.class),
                row.getString("asker"),
                row.getBoolean("mine"),
                QuestionType.valueOf(row.getString("question")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("headline"),
                row.getString("asked"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getInt("readers"));
    }
}
