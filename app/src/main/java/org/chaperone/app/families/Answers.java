package org.chaperone.app.families;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Recording.Recorded;
import org.chaperone.app.consent.Recording.Refused;
import org.chaperone.app.consent.Speakers.Voice;
import org.chaperone.app.consent.Statement;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Households;
import org.chaperone.app.families.LinkRows.Use;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.photos.LiveUse;
import org.chaperone.app.photos.LiveUses;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.Consent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody says on the families' page. */
@Service
public class Answers {

    /** Which words were put before them; it changes when those mean something else. */
    private static final String WORDING = "families-page 1, ";

    private final Children children;
    private final Asked asked;
    private final Statements statements;
    private final AnswerRows rows;
    private final LinkRows links;
    private final Households households;
    private final FamilyMail mail;
    private final LiveUses liveUses;
    private final Policies policies;
    private final Clock clock;

    Answers(
            Children children,
            Asked asked,
            Statements statements,
            AnswerRows rows,
            LinkRows links,
            Households households,
            FamilyMail mail,
            LiveUses liveUses,
            Policies policies,
            Clock clock) {
        this.children = children;
        this.asked = asked;
        this.statements = statements;
        this.rows = rows;
        this.links = links;
        this.households = households;
        this.mail = mail;
        this.liveUses = liveUses;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Puts down all of what one form says about one student, or nothing of it. The same form sent again leads to the same
     * statement. An answer taken back that was never given is passed over.
     *
     * @param form made for this form alone when it was shown
     */
    @Transactional
    public Recording say(
            Visit visit, UUID form, String subject, Map<Cell, Consent> answers, Actor actor) {
        rows.lock(visit.link());
        var before = rows.statement(visit.link(), form, subject);
        if (before.isPresent()) {
            return new Recorded(before.get());
        }
        var voice = visit.recognised() ? children.of(visit.adult()).get(subject) : null;
        if (voice == null) {
            return new Refused(Reason.OUT_OF_SIGHT);
        }
        var said = new HashMap<>(answers);
        said.keySet().removeIf(cell -> !isAsked(cell));
        said.entrySet()
                .removeIf(
                        it ->
                                it.getValue() == Consent.UNKNOWN
                                        && standing(voice, it.getKey()) == Consent.UNKNOWN);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recording =
                statements.say(
                        new NewStatement(
                                subject,
                                voice.signer(),
                                Basis.PORTAL,
                                at,
                                null,
                                WORDING + visit.language().tag(),
                                null,
                                "",
                                null,
                                said),
                        actor);
        if (recording instanceof Recorded(var statement)) {
            rows.add(visit.link(), form, subject, statement, at);
            links.note(visit.link(), Use.ANSWERED, at);
            sendReceipt(visit, statement, actor);
        }
        return recording;
    }

    private void sendReceipt(Visit visit, UUID statement, Actor actor) {
        var said = receipt(visit, statement).orElseThrow();
        var signer = said.statement().signer();
        Optional.ofNullable(households.addresses(List.of(visit.adult())).get(visit.adult()))
                .flatMap(it -> Recipient.of(it, signer.name()))
                .ifPresent(
                        it ->
                                mail.receipt(
                                        it,
                                        said.voice().person(),
                                        said.statement(),
                                        whatStays(said),
                                        Words.in(visit.language(), policies.zone()),
                                        actor));
    }

    /** Something that the visitor said before, on whichever page or paper. */
    @Transactional(readOnly = true)
    public Optional<Said> receipt(Visit visit, UUID statement) {
        return visit.recognised()
                ? children.of(visit.adult()).values().stream()
                        .flatMap(voice -> voice.said().stream().map(it -> new Said(voice, it)))
                        .filter(it -> it.statement().id().equals(statement))
                        .findFirst()
                : Optional.empty();
    }

    /** What the school does about what is public, and what nobody can do, after something that was said. */
    @Transactional(readOnly = true)
    public WhatCantBeRecalled whatStays(Said said) {
        var refused = said.statement().answers().containsValue(Consent.REFUSED);
        return new WhatCantBeRecalled(
                refused,
                refused
                        ? liveUses.whatStays(said.voice().person().id()).uses().stream()
                                .map(LiveUse::address)
                                .distinct()
                                .toList()
                        : List.of());
    }

    /** A statement, and who said it about whom. */
    public record Said(Voice voice, Statement statement) {}

    /** The last that somebody said of a cell, and wasn't undone. */
    public static Optional<Statement> last(Voice voice, Cell cell) {
        return voice.said().stream()
                .filter(it -> it.undone() == null && it.matter() == null)
                .filter(it -> it.answers().containsKey(cell))
                .findFirst();
    }

    private static Consent standing(Voice voice, Cell cell) {
        return last(voice, cell)
                .map(it -> Objects.requireNonNull(it.answers().get(cell)))
                .orElse(Consent.UNKNOWN);
    }

    private boolean isAsked(Cell cell) {
        return asked.cards().stream().anyMatch(it -> it.cells().contains(cell));
    }
}
