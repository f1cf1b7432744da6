package org.chaperone.app.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Ledgers.Opened;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.consent.StatementRows.Recorder;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down what people say on permissions. */
@Service
public class Statements {

    private final Ledgers ledgers;
    private final StatementRows rows;
    private final Changes changes;
    private final Directory directory;
    private final Policies policies;
    private final Journal journal;
    private final Clock clock;

    Statements(
            Ledgers ledgers,
            StatementRows rows,
            Changes changes,
            Directory directory,
            Policies policies,
            Journal journal,
            Clock clock) {
        this.ledgers = ledgers;
        this.rows = rows;
        this.changes = changes;
        this.directory = directory;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /** By the office: from a paper form, a phone call, a court's paper. */
    @Transactional
    public Recording record(NewStatement statement, Viewer by) {
        rows.lock(statement.subject());
        var opened =
                ledgers.one(statement.subject())
                        .filter(it -> mayRecord(statement, it.person(), by));
        if (opened.isEmpty()) {
            return new Recording.Refused(Reason.OUT_OF_SIGHT);
        }
        if (Keepers.isOwn(by, opened.get().person())) {
            return new Recording.Refused(Reason.OWN_FAMILY);
        }
        var recorder = new Recorder(by.account(), by.person(), by.name());
        return put(statement, opened.get(), recorder, by.actor(), null);
    }

    /**
     * By the family itself, or by an adult student, on their own page: the signer is the one that the page's link was made for.
     *
     * @param actor whom the journal names
     */
    @Transactional
    public Recording say(NewStatement statement, Actor actor) {
        if (statement.basis() != Basis.PORTAL || statement.signer().person() == null) {
            throw new IllegalArgumentException("A family says it itself, on its page");
        }
        rows.lock(statement.subject());
        var signer = statement.signer();
        return ledgers.one(statement.subject())
                .map(
                        it ->
                                put(
                                        statement,
                                        it,
                                        new Recorder(null, signer.person(), signer.name()),
                                        actor,
                                        null))
                .orElseGet(() -> new Recording.Refused(Reason.OUT_OF_SIGHT));
    }

    /**
     * By somebody who works for the schools, on their own picture, name or voice.
     *
     * @param file SHA-256 of the one file it is about, or null
     * @param wording the words that they answered; empty where they chose by themselves
     */
    @Transactional
    public Recording own(
            Map<Cell, Consent> answers, @Nullable String file, String wording, Viewer by) {
        var person = by.person();
        if (person == null || directory.staff(List.of(person)).isEmpty()) {
            return new Recording.Refused(Reason.OUT_OF_SIGHT);
        }
        rows.lock(person);
        var statement =
                new NewStatement(
                        person,
                        new Signer(person, by.name(), Relation.SELF),
                        Basis.PORTAL,
                        clock.instant(),
                        null,
                        wording,
                        null,
                        "",
                        file,
                        answers);
        return put(
                statement,
                ledgers.one(person).orElseThrow(),
                new Recorder(by.account(), person, by.name()),
                by.actor(),
                null);
    }

    /**
     * Takes back what was put down wrongly. Both stay in the ledger.
     *
     * @return false if there is none like that, if it was undone before, or if the viewer may not
     */
    @Transactional
    public boolean undo(UUID id, String why, Viewer by) {
        var statement = rows.one(id);
        if (statement.isEmpty() || why.isBlank()) {
            return false;
        }
        rows.lock(statement.get().subject());
        var opened =
                ledgers.one(statement.get().subject())
                        .filter(it -> mayUndo(statement.get(), it.person(), by));
        var recorder = new Recorder(by.account(), by.person(), by.name());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (opened.isEmpty() || !rows.undo(id, why.strip(), recorder, at)) {
            return false;
        }
        journal.record(
                new Entry(
                        by.actor(),
                        "consent-undone",
                        "person:" + statement.get().subject(),
                        Map.of("statement", id.toString(), "why", why.strip())));
        changes.tell(opened.get(), at);
        return true;
    }

    boolean mayUndo(Statement statement, Ties subject, Viewer by) {
        return statement.undone() == null
                && !Keepers.isOwn(by, subject)
                && (statement.basis() == Basis.COURT
                        ? Keepers.keepsOrders(by, subject)
                        : Keepers.keeps(by, subject));
    }

    private static boolean mayRecord(NewStatement statement, Ties subject, Viewer by) {
        return statement.basis() == Basis.COURT
                ? Keepers.keepsOrders(by, subject)
                : Keepers.keeps(by, subject) && statement.basis() != Basis.PORTAL;
    }

    private Recording put(
            NewStatement statement,
            Opened opened,
            Recorder by,
            Actor actor,
            @Nullable UUID imported) {
        var problem = problem(statement, opened);
        if (problem.isPresent()) {
            return new Recording.Refused(problem.get());
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = SchoolYear.of(LocalDate.ofInstant(statement.saidAt(), policies.zone())).last();
        var id = rows.add(statement, asked, ledgers.edition(), by, at, imported);
        journal.record(
                new Entry(
                        actor,
                        "consent-recorded",
                        "person:" + statement.subject(),
                        Map.of(
                                "statement", id.toString(),
                                "basis", statement.basis().name(),
                                "relation", statement.signer().relation().name(),
                                "answers", written(statement.answers()))));
        changes.tell(opened, at);
        return new Recording.Recorded(id);
    }

    private Optional<Reason> problem(NewStatement statement, Opened opened) {
        var now = clock.instant();
        var day = policies.today();
        var problems = new ArrayList<Reason>();
        if (statement.answers().isEmpty()) {
            problems.add(Reason.NOTHING);
        }
        if (statement.saidAt().isAfter(now)) {
            problems.add(Reason.NOT_YET);
        }
        Voices.problem(statement.signer(), opened, now, day).ifPresent(problems::add);
        return problems.stream().findFirst();
    }

    private static Map<String, String> written(Map<Cell, Consent> answers) {
        return answers.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                it -> it.getKey().use() + "/" + it.getKey().audience(),
                                it -> it.getValue().name()));
    }
}
