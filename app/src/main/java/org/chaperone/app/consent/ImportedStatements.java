package org.chaperone.app.consent;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chaperone.app.policies.Policies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts many statements into the ledger at once, as imports bring them, and undoes those of one import. */
@Component
public class ImportedStatements {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient db;
    private final StatementRows rows;
    private final Ledgers ledgers;
    private final Changes changes;
    private final Policies policies;

    ImportedStatements(
            JdbcClient db,
            StatementRows rows,
            Ledgers ledgers,
            Changes changes,
            Policies policies) {
        this.db = db;
        this.rows = rows;
        this.ledgers = ledgers;
        this.changes = changes;
        this.policies = policies;
    }

    /** Everything in the ledger on these people, by person. */
    public Map<String, List<Statement>> about(Collection<String> subjects) {
        return rows.about(subjects);
    }

    /** Adds them, at most some thousand at a time, and tells whose answers changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<NewStatement> statements, UUID imported, String by, Instant at) {
        var people = statements.stream().map(NewStatement::subject).distinct().toList();
        var before = ledgers.of(people);
        var ids =
                db.sql("SELECT uuidv7() FROM generate_series(1, :count)")
                        .param("count", statements.size())
                        .query(UUID.class)
                        .list();
        addStatements(statements, ids, imported, by, at);
        changes.tell(before.values(), at);
    }

    private void addStatements(
            List<NewStatement> statements, List<UUID> ids, UUID imported, String by, Instant at) {
        db.sql(
                        """
                        INSERT INTO consent_statement
                               (id, subject, signer, signer_name, relation, basis, said_at, counts_from, asked, edition,
                                wording, answers, note, recorded_at, recorded_name, import)
                        SELECT id, subject, NULL, name, relation, 'IMPORT', said_at, :at, asked, :edition, wording, answers, '',
                               :at, :by, :import
                          FROM unnest(:ids::uuid[], :subjects::text[], :names::text[], :relations::text[],
                                      :saidAt::timestamptz[], :asked::date[], :wordings::text[], :answers::text[])
                            AS new (id, subject, name, relation, said_at, asked, wording, answers)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("subjects", texts(statements, NewStatement::subject))
                .param("names", texts(statements, it -> it.signer().name()))
                .param("relations", texts(statements, it -> it.signer().relation().name()))
                .param("saidAt", texts(statements, it -> it.saidAt().toString()))
                .param("asked", texts(statements, it -> asked(it).toString()))
                .param("wordings", texts(statements, NewStatement::wording))
                .param("answers", texts(statements, it -> StatementRows.written(it.answers())))
                .param("at", at.atOffset(UTC))
                .param("edition", ledgers.edition())
                .param("by", by)
                .param("import", imported)
                .update();
    }

    /**
     * Undoes what an import brought and nobody has undone before.
     *
     * @return how many statements
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int undo(UUID imported, UUID account, String by, Instant at) {
        var people =
                db.sql("SELECT DISTINCT subject FROM consent_statement WHERE import = :import")
                        .param("import", imported)
                        .query(String.class)
                        .list();
        var undone = 0;
        for (var from = 0; from < people.size(); from += AT_ONCE) {
            var some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            var before = ledgers.of(some);
            undone +=
                    db.sql(
                                    """
                                    INSERT INTO consent_undoing (statement, why, undone_at, undone_by, undone_name)
                                    SELECT id, 'The import was undone', :at, :account, :by
                                      FROM consent_statement
                                     WHERE import = :import AND subject = ANY (:people)
                                        ON CONFLICT DO NOTHING
                                    """)
                            .param("import", imported)
                            .param("people", some.toArray(String[]::new))
                            .param("account", account)
                            .param("by", by)
                            .param("at", at.atOffset(UTC))
                            .update();
            changes.tell(before.values(), at);
        }
        return undone;
    }

    private LocalDate asked(NewStatement statement) {
        return SchoolYear.of(LocalDate.ofInstant(statement.saidAt(), policies.zone())).last();
    }

    private static String[] texts(
            List<NewStatement> statements, Function<NewStatement, String> part) {
        return statements.stream().map(part).toArray(String[]::new);
    }
}
