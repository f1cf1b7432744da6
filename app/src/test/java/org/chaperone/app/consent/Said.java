package org.chaperone.app.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/** What was said about one student, put together for a test: {@code said.on("2026-09-01").by("g-elena").no(FACEBOOK)}. */
final class Said {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Cell FACEBOOK = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);
    static final Cell IN_CLASS = new Cell(ConsentUse.IMAGE, ConsentAudience.CLASS);
    static final Cell WEB_SITE = new Cell(ConsentUse.NAME, ConsentAudience.SCHOOL_SITE);

    private final List<Statement> statements = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private Map<String, String> parents =
            Map.of("g-elena", "Elena Torres", "g-marco", "Marco Torres");
    private @Nullable LocalDate birthDate = LocalDate.of(2013, 5, 4);
    private boolean student = true;
    private long made;

    Said parents(String... ids) {
        parents = Arrays.stream(ids).collect(Collectors.toMap(it -> it, it -> it));
        return this;
    }

    Said bornOn(@Nullable String day) {
        birthDate = day == null ? null : LocalDate.parse(day);
        return this;
    }

    Said colleague() {
        student = false;
        return this;
    }

    final class Saying {
        private final Instant at;
        private Instant recorded;
        private Signer signer = Signer.family();
        private Basis basis = Basis.FORM;
        private @Nullable String file;
        private Statement.@Nullable Undone undone;

        private Saying(Instant at) {
            this.at = at;
            this.recorded = at;
        }

        Saying by(String guardian) {
            signer = new Signer(guardian, guardian, Relation.PARENT);
            return this;
        }

        Saying bySomebodyCalled(String name) {
            signer = new Signer(null, name, Relation.PARENT);
            return this;
        }

        Saying themselves() {
            signer = new Signer("s-mateo", "Mateo Torres", Relation.SELF);
            return this;
        }

        Saying court() {
            signer = new Signer(null, "", Relation.COURT);
            basis = Basis.COURT;
            return this;
        }

        Saying on(Basis how) {
            basis = how;
            return this;
        }

        Saying recorded(String day) {
            recorded = noon(day);
            return this;
        }

        Saying about(String sha) {
            file = sha;
            return this;
        }

        Saying undone(String day) {
            undone = new Statement.Undone(noon(day), "Sam Okafor", "Wrong child");
            return this;
        }

        Statement yes(Cell... cells) {
            return add(Consent.GRANTED, cells);
        }

        Statement no(Cell... cells) {
            return add(Consent.REFUSED, cells);
        }

        Statement takesBack(Cell... cells) {
            return add(Consent.UNKNOWN, cells);
        }

        private Statement add(Consent answer, Cell... cells) {
            var answers = new HashMap<Cell, Consent>();
            Arrays.stream(cells).forEach(it -> answers.put(it, answer));
            return add(answers);
        }

        Statement add(Map<Cell, Consent> answers) {
            var it =
                    new Statement(
                            new UUID(0, ++made),
                            "s-mateo",
                            signer,
                            basis,
                            at,
                            recorded,
                            SchoolYear.of(LocalDate.ofInstant(at, ZONE)).last(),
                            "",
                            "",
                            null,
                            "",
                            file,
                            answers,
                            recorded,
                            "Sam Okafor",
                            undone);
            statements.add(it);
            return it;
        }
    }

    Saying on(String day) {
        return new Saying(noon(day));
    }

    Said order(Order.Kind kind, @Nullable String guardian, String first, @Nullable String ended) {
        orders.add(
                new Order(
                        new UUID(1, ++made),
                        "s-mateo",
                        kind,
                        guardian,
                        LocalDate.parse(first),
                        null,
                        null,
                        "",
                        noon(first),
                        "Sam Okafor",
                        ended == null ? null : noon(ended)));
        return this;
    }

    Ledger ledger() {
        return ledger(statements);
    }

    Ledger ledger(List<Statement> said) {
        return new Ledger(
                new Subject("s-mateo", student, birthDate, parents),
                said,
                orders,
                ZONE,
                Cell.CONTACT::equals);
    }

    List<Statement> statements() {
        return statements;
    }

    Standing standing(Cell cell, String day) {
        return ledger().at(noon(day), cell);
    }

    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
    }
}
