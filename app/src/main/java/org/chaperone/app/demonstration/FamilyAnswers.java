package org.chaperone.app.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.ImportedStatements;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Student;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the families of the demonstration answered: most yes, some only within the schools, some no, and some nothing. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class FamilyAnswers {

    private static final long SEED = 1927;
    private static final int AT_ONCE = 1_000;

    /** Of whom nobody has answered yet. */
    private static final Set<String> SILENT = Set.of("s-mateo", "s-jaden", "s-jose");

    private static final Set<ConsentAudience> WITHIN =
            Set.of(ConsentAudience.CLASS, ConsentAudience.PROTECTED_TOOLS);

    private final ImportedStatements statements;
    private final Journal journal;
    private final Clock clock;

    FamilyAnswers(ImportedStatements statements, Journal journal, Clock clock) {
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void begin(Roster roster, Actor actor) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var all = of(roster, at);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            statements.add(
                    all.subList(from, Math.min(from + AT_ONCE, all.size())),
                    new UUID(0, 1),
                    "Demonstration",
                    at);
        }
        journal.record(
                new Entry(
                        actor,
                        "consents-imported",
                        "consent:students",
                        Map.of("statements", all.size())));
    }

    static List<NewStatement> of(Roster roster, Instant at) {
        var random = new Random(SEED);
        var all = new ArrayList<NewStatement>();
        for (var student : roster.students()) {
            var answers = answers(student, random.nextInt(100));
            if (!answers.isEmpty()) {
                all.add(
                        new NewStatement(
                                student.id(),
                                Signer.family(),
                                Basis.IMPORT,
                                at,
                                null,
                                "Media release in the student system",
                                null,
                                "",
                                null,
                                answers));
            }
        }
        return all;
    }

    private static Map<Cell, Consent> answers(Student student, int number) {
        if (student.id().equals("s-luca")) {
            return refusing(
                    it ->
                            !WITHIN.contains(it.audience())
                                    && (it.use() == ConsentUse.IMAGE
                                            || it.use() == ConsentUse.VIDEO));
        }
        var named = student.id().matches("s-[a-z]+");
        if (SILENT.contains(student.id()) || !named && number < 15) {
            return Map.of();
        }
        if (named || number < 85) {
            return refusing(_ -> false);
        }
        return number < 94
                ? refusing(
                        it ->
                                it.audience() == ConsentAudience.SOCIAL_MEDIA
                                        || it.audience() == ConsentAudience.PRESS)
                : refusing(it -> !WITHIN.contains(it.audience()));
    }

    private static Map<Cell, Consent> refusing(Predicate<Cell> refused) {
        var answers = new HashMap<Cell, Consent>();
        Cell.showing()
                .forEach(
                        it ->
                                answers.put(
                                        it, refused.test(it) ? Consent.REFUSED : Consent.GRANTED));
        return answers;
    }
}
