package org.chaperone.app.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.jobs.Jobs;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes e-mails, and tells what came of them. */
@Service
public class Mail {

    private static final int ON_A_PAGE = 50;
    static final String SUBJECT = "mail:";

    private final Outbox outbox;
    private final Jobs jobs;
    private final Journal journal;
    private final Clock clock;

    Mail(Outbox outbox, Jobs jobs, Journal journal, Clock clock) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes a message that is delivered soon after the caller's transaction commits, and not at all when it doesn't. What
     * comes of it is published as {@link MailDelivered} or {@link MailFailed}.
     *
     * @param by who causes it
     * @return its id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID send(Message message, Actor by) {
        var id = outbox.add(message, clock.instant());
        journal.record(
                new Entry(by, "mail-written", SUBJECT + id, Map.of("about", message.about())));
        jobs.add(Delivery.NAME, id.toString());
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<MailStatus> status(UUID id) {
        return outbox.one(id);
    }

    /**
     * Sends a message again that was refused, or that nobody knows about whether it arrived.
     *
     * @return false when there is none, or the viewer doesn't look after mail
     */
    @Transactional
    public boolean sendAgain(UUID id, Viewer viewer) {
        var message = outbox.locked(id).filter(it -> it.state().canGoAgain());
        if (message.isEmpty() || !Jobs.mayRun(viewer)) {
            return false;
        }
        outbox.undelivered(id, MailState.WAITING, null);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "mail-sent-again",
                        SUBJECT + id,
                        Map.of("was", message.get().state().name())));
        jobs.add(Delivery.NAME, id.toString());
        return true;
    }

    /** Messages, 50 at a time. */
    @Transactional(readOnly = true)
    public MailPart list(MailFilter filter, @Nullable UUID after) {
        var found = outbox.list(filter, after, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new MailPart(
                List.copyOf(shown),
                outbox.count(filter),
                found.size() > shown.size() ? shown.getLast().id() : null);
    }

    /** Takes out at once what a delivered message said, for words that are a secret. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID id) {
        outbox.forgetWords(id);
    }

    /** How many messages need somebody to look at them. */
    @Transactional(readOnly = true)
    public int stuck() {
        return outbox.count(filter(MailState.REFUSED)) + outbox.count(filter(MailState.IN_DOUBT));
    }

    /** All messages that the filter finds, oldest first; who takes the list out is noted before they get it. */
    @Transactional
    public void export(MailFilter filter, Viewer viewer, Consumer<MailStatus> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "mail-list-exported",
                        "mail:messages",
                        Map.of("count", outbox.count(filter))));
        outbox.each(filter, action);
    }

    private static MailFilter filter(MailState state) {
        return new MailFilter("", state, MailFilter.Order.NEWEST);
    }
}
