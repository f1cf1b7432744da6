package org.chaperone.app.families;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Speakers;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.families.LinkRows.Maker;
import org.chaperone.app.families.Renewal.Row;
import org.chaperone.app.families.Renewal.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.tasks.Duties;
import org.chaperone.policy.duty.Evidence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of a school has the form of a year, and giving it out. */
@Component
class RenewalForms {

    /** How many e-mails are written in one transaction. */
    private static final int AT_ONCE = 25;

    private final RenewalRows rows;
    private final AskedAdults adults;
    private final Speakers speakers;
    private final LinkMaking making;
    private final Duties duties;
    private final Clock clock;

    RenewalForms(
            RenewalRows rows,
            AskedAdults adults,
            Speakers speakers,
            LinkMaking making,
            Duties duties,
            Clock clock) {
        this.rows = rows;
        this.adults = adults;
        this.speakers = speakers;
        this.making = making;
        this.duties = duties;
        this.clock = clock;
    }

    /** All adults who are asked at the school today. Who answered in this school year needs no form. */
    List<Row> of(Renewal renewal) {
        var given = rows.given(renewal.id());
        var asked = adults.at(renewal.school());
        var students =
                asked.stream().flatMap(it -> it.children().stream()).map(it -> it.id()).toList();
        var answered =
                speakers.answered(
                        students,
                        it ->
                                it.answers().containsKey(Cell.CONTACT)
                                        && it.asked().equals(renewal.year().last()));
        return asked.stream().map(it -> new Row(it, state(it, given, answered))).toList();
    }

    private static State state(
            AskedAdult adult, Set<String> given, Map<String, Set<String>> answered) {
        return AskedAdults.hasAnswered(adult.id(), adult.children(), answered)
                ? State.ANSWERED
                : given.contains(adult.id()) ? State.GIVEN : State.TO_GIVE;
    }

    /** Writes the next e-mails of a run; whether there may be more. */
    @Transactional
    public boolean mailSome(UUID run) {
        var going = rows.goingOn(run);
        if (going.isEmpty()) {
            return false;
        }
        var renewal = rows.one(going.get().renewal()).orElseThrow();
        rows.lock(renewal.id());
        var maker = going.get().by();
        var next =
                of(renewal).stream()
                        .filter(it -> it.state() == State.TO_GIVE)
                        .map(Row::adult)
                        .filter(it -> it.canBeRecognised() && it.recipient().isPresent())
                        .filter(it -> !isOwn(it, maker))
                        .limit(AT_ONCE)
                        .toList();
        var actor = Actor.person(String.valueOf(maker.account()));
        next.forEach(it -> give(renewal, it, Channel.MAIL, maker, actor));
        if (next.size() < AT_ONCE) {
            rows.end(run, now());
            proveIfOut(renewal, actor);
            return false;
        }
        return true;
    }

    /** Makes a link that stands for the form. */
    LinkMaking.Handed give(
            Renewal renewal, AskedAdult adult, Channel channel, Maker maker, Actor actor) {
        var handed = making.make(adult, channel, maker, actor);
        rows.give(
                renewal.id(),
                adult.id(),
                channel.name(),
                UUID.fromString(String.valueOf(maker.account())),
                now());
        return handed;
    }

    /** When everybody has the form, that is the evidence which the task of the principal waits for. */
    void proveIfOut(Renewal renewal, Actor actor) {
        if (of(renewal).stream().anyMatch(it -> it.state() == State.TO_GIVE)) {
            return;
        }
        duties.proven(
                Evidence.CONSENTS_RENEWED,
                renewal.subject(),
                "The forms of %s are out: %d by e-mail, %d as letters, %d on paper."
                        .formatted(
                                renewal.year().words(),
                                rows.given(renewal.id(), "MAIL"),
                                rows.given(renewal.id(), "LETTER"),
                                rows.given(renewal.id(), "PAPER")),
                null,
                actor);
    }

    static boolean isOwn(AskedAdult adult, Maker maker) {
        var person = maker.person();
        return person != null
                && (adult.id().equals(person)
                        || adult.children().stream()
                                .anyMatch(
                                        child ->
                                                child.id().equals(person)
                                                        || child.adults().stream()
                                                                .anyMatch(
                                                                        it ->
                                                                                it.id()
                                                                                        .equals(
                                                                                                person))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
