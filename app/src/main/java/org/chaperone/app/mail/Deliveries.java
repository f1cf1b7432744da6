package org.chaperone.app.mail;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a delivery, each a transaction of its own. */
@Service
class Deliveries {

    static final String CUT_OFF =
            "Chaperone stopped in the middle of sending it, before the mail server’s answer was kept. It may have arrived.";
    private static final Actor DELIVERY = Actor.system("mail");

    private final Outbox outbox;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(Outbox outbox, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a delivery begins. One that had begun before and never ended is in doubt.
     *
     * @param onceIsTwice whether delivering it again does no harm
     * @return empty when there is nothing to deliver
     */
    @Transactional
    public Optional<Letter> begin(UUID id, boolean onceIsTwice) {
        var message = outbox.locked(id);
        if (message.isEmpty()) {
            return Optional.empty();
        }
        var state = message.get().state();
        if (state == MailState.SENDING && !onceIsTwice) {
            failed(id, MailState.IN_DOUBT, CUT_OFF);
            return Optional.empty();
        }
        if (state != MailState.WAITING && state != MailState.SENDING) {
            return Optional.empty();
        }
        outbox.sending(id);
        return Optional.of(outbox.letter(id));
    }

    @Transactional
    public void delivered(UUID id, String answer) {
        var message = outbox.locked(id).orElseThrow();
        var at = clock.instant();
        outbox.delivered(id, answer, at);
        journal.record(
                new Entry(
                        DELIVERY,
                        "mail-delivered",
                        Mail.SUBJECT + id,
                        Map.of("about", message.about(), "answer", answer)));
        events.publishEvent(new MailDelivered(id, message.about(), message.address(), at));
    }

    /** It goes later. */
    @Transactional
    public void putOff(UUID id, String why) {
        outbox.undelivered(id, MailState.WAITING, why);
    }

    @Transactional
    public void failed(UUID id, MailState state, String why) {
        var message = outbox.locked(id).orElseThrow();
        outbox.undelivered(id, state, why);
        journal.record(
                new Entry(
                        DELIVERY,
                        "mail-failed",
                        Mail.SUBJECT + id,
                        Map.of("about", message.about(), "state", state.name(), "why", why)));
        events.publishEvent(
                new MailFailed(id, message.about(), message.address(), why, clock.instant()));
    }
}
