package org.chaperone.app.consent;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementRows {

    private static final String STATEMENTS =
            """
            SELECT statement.*, undone_at, undone_name, undoing.why AS undone_why
              FROM consent_statement AS statement
              LEFT JOIN consent_undoing AS undoing ON undoing.statement = statement.id
            """;

    private static final Map<String, Answer> ANSWERS =
            Cell.all().stream()
                    .flatMap(
                            cell ->
                                    Stream.of(Consent.values())
                                            .map(answer -> new Answer(cell, answer)))
                    .collect(Collectors.toUnmodifiableMap(Answer::word, it -> it));

    private static final int READ_AT_MOST = 10_000;

    private final JdbcClient db;
    private final Map<String, Map<Cell, Consent>> read = new ConcurrentHashMap<>();

    /** One of a statement's answers. */
    private record Answer(Cell cell, Consent answer) {

        /** As it is kept. */
        String word() {
            return String.join("/", cell.use().name(), cell.audience().name(), answer.name());
        }
    }

    StatementRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Who puts something down.
     *
     * @param account null for a visitor of the families' page and for the command line
     * @param person by their id in the directory
     */
    record Recorder(@Nullable UUID account, @Nullable String person, String name) {}

    UUID add(
            NewStatement it,
            LocalDate asked,
            String edition,
            Recorder by,
            Instant at,
            @Nullable UUID imported) {
        return db.sql(
                        """
                        INSERT INTO consent_statement
                               (subject, signer, signer_name, relation, basis, said_at, counts_from, asked, edition, wording,
                                answers, evidence, note, matter, recorded_at, recorded_by, recorded_name, recorder, import)
                        VALUES (:subject, :signer, :signerName, :relation, :basis, :saidAt, :from, :asked, :edition, :wording,
                                :answers, :evidence, :note, :matter, :at, :by, :byName, :recorder, :import)
                        RETURNING id
                        """)
                .param("subject", it.subject())
                .param("signer", it.signer().person())
                .param("signerName", it.signer().name())
                .param("relation", it.signer().relation().name())
                .param("basis", it.basis().name())
                .param("saidAt", it.saidAt().atOffset(UTC))
                .param("from", (it.from() == null ? at : it.from()).atOffset(UTC))
                .param("asked", asked)
                .param("edition", edition)
                .param("wording", it.wording())
                .param("answers", written(it.answers()))
                .param("evidence", it.evidence())
                .param("note", it.note())
                .param("matter", it.matter())
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("byName", by.name())
                .param("recorder", by.person())
                .param("import", imported)
                .query(UUID.class)
                .single();
    }

    /** Answers as they are kept: {@code IMAGE/PRESS/REFUSED NAME/PRESS/GRANTED}. */
    static String written(Map<Cell, Consent> answers) {
        return answers.entrySet().stream()
                .map(it -> it.getKey().use() + "/" + it.getKey().audience() + "/" + it.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Everything that was said about these people, by person. */
    Map<String, List<Statement>> about(Collection<String> subjects) {
        var found = new HashMap<String, List<Statement>>();
        if (!subjects.isEmpty()) {
            db.sql(STATEMENTS + " WHERE subject = ANY (:subjects)")
                    .param("subjects", subjects.toArray(String[]::new))
                    .query(this::statement)
                    .list()
                    .forEach(
                            it ->
                                    found.computeIfAbsent(it.subject(), _ -> new ArrayList<>())
                                            .add(it));
        }
        return found;
    }

    Optional<Statement> one(UUID id) {
        return db.sql(STATEMENTS + " WHERE statement.id = :id")
                .param("id", id)
                .query(this::statement)
                .optional();
    }

    /** Whether it wasn't undone before. */
    boolean undo(UUID id, String why, Recorder by, Instant at) {
        return db.sql(
                                """
                                INSERT INTO consent_undoing (statement, why, undone_at, undone_by, undone_name)
                                VALUES (:id, :why, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("id", id)
                        .param("why", why)
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** Lets one transaction at a time add to what was said about this person. */
    void lock(String subject) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('consent ' || :subject, 0))")
                .param("subject", subject)
                .query((row, number) -> true)
                .single();
    }

    private Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                new Signer(
                        row.getString("signer"),
                        row.getString("signer_name"),
                        Signer.Relation.valueOf(row.getString("relation"))),
                Basis.valueOf(row.getString("basis")),
                moment(row, "said_at"),
                moment(row, "counts_from"),
                row.getObject("asked", LocalDate.class),
                row.getString("edition"),
                row.getString("wording"),
                row.getString("evidence"),
                row.getString("note"),
                row.getString("matter"),
                answers(row.getString("answers")),
                moment(row, "recorded_at"),
                row.getString("recorded_name"),
                row.getObject("undone_at") == null
                        ? null
                        : new Statement.Undone(
                                moment(row, "undone_at"),
                                row.getString("undone_name"),
                                row.getString("undone_why")));
    }

    /** Families answer alike: few texts stand in a ledger of millions, and each is read once. */
    private Map<Cell, Consent> answers(String written) {
        var known = read.get(written);
        if (known != null) {
            return known;
        }
        var answers = parsed(written);
        if (read.size() < READ_AT_MOST) {
            read.put(written, answers);
        }
        return answers;
    }

    private static Map<Cell, Consent> parsed(String written) {
        var answers = new HashMap<Cell, Consent>();
        for (var word : written.split(" ")) {
            var answer = Objects.requireNonNull(ANSWERS.get(word), word);
            answers.put(answer.cell(), answer.answer());
        }
        return Map.copyOf(answers);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
