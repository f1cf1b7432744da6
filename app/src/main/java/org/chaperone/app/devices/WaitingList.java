package org.chaperone.app.devices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.chaperone.app.access.Access;
import org.chaperone.app.devices.Loan.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.requests.ApprovalEnded;
import org.chaperone.app.requests.Request;
import org.chaperone.app.requests.RequestDeclined;
import org.chaperone.app.requests.RequestSent;
import org.chaperone.app.requests.RequestWithdrawn;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.Site;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a telephone for whoever asks first, lets the others wait, and gives what comes free to who waits longest. */
@Component
class WaitingList {

    private final DeviceRows rows;
    private final Access access;
    private final Mail mail;
    private final Site site;
    private final Journal journal;
    private final Clock clock;

    WaitingList(
            DeviceRows rows, Access access, Mail mail, Site site, Journal journal, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.mail = mail;
        this.site = site;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asked for with other days it is looked for anew; a telephone that is out stays so. */
    @EventListener
    void sent(RequestSent sent) {
        var request = sent.request();
        var answers = request.content().answers();
        var from = Days.read(answers.one("from"));
        var until = Days.read(answers.one("until"));
        if (request.kind() != RequestKind.DEVICE_LOAN || from.isEmpty() || until.isEmpty()) {
            return;
        }
        rows.lock();
        var before = rows.loan(request.id());
        if (before.filter(it -> it.state() == State.OUT).isPresent()) {
            return;
        }
        before.ifPresent(it -> rows.put(with(it, null, State.OVER, null, null)));
        keep(request, from.get(), until.get(), sent.by());
        moveUp(sent.by());
    }

    private void keep(Request request, LocalDate from, LocalDate until, Actor by) {
        var device = rows.free(from, until).orElse(null);
        var loan =
                new Loan(
                        request.id(),
                        request.version(),
                        request.requester(),
                        request.content().title(),
                        device,
                        from,
                        until,
                        device == null ? State.WAITING : State.KEPT,
                        now(),
                        null,
                        null);
        rows.put(loan);
        record(device == null ? "device-waited-for" : "device-kept", loan, by);
    }

    @EventListener
    void declined(RequestDeclined declined) {
        over(declined.request(), declined.by());
    }

    @EventListener
    void withdrawn(RequestWithdrawn withdrawn) {
        over(withdrawn.request(), withdrawn.by());
    }

    @EventListener
    void ended(ApprovalEnded ended) {
        over(ended.request(), ended.by());
    }

    /** Nobody needs it any more; one that is out is still to come back. */
    private void over(Request request, Actor by) {
        if (request.kind() != RequestKind.DEVICE_LOAN) {
            return;
        }
        rows.lock();
        rows.loan(request.id())
                .filter(it -> it.state() == State.WAITING || it.state() == State.KEPT)
                .ifPresent(
                        it -> {
                            rows.put(with(it, null, State.OVER, null, null));
                            record("device-not-needed", it, by);
                            moveUp(by);
                        });
    }

    /** Who waits longest gets what is free on their days. Whoever calls holds the lock. */
    void moveUp(Actor by) {
        for (var it : rows.waiting()) {
            rows.free(it.firstDay(), it.lastDay())
                    .ifPresent(
                            device -> {
                                var kept = with(it, device, State.KEPT, null, null);
                                rows.put(kept);
                                record("device-kept", kept, by);
                                write(
                                        kept,
                                        "A telephone is free for you",
                                        "%s is kept for you from %s to %s."
                                                .formatted(
                                                        device.name(),
                                                        Days.words(it.firstDay()),
                                                        Days.words(it.lastDay())),
                                        by);
                            });
        }
    }

    Loan with(
            Loan it,
            @Nullable Device device,
            State state,
            @Nullable Instant outAt,
            @Nullable Instant backAt) {
        return new Loan(
                it.request(),
                it.version(),
                it.borrower(),
                it.title(),
                device,
                it.firstDay(),
                it.lastDay(),
                state,
                it.since(),
                outAt,
                backAt);
    }

    void write(Loan it, String subject, String words, Actor by) {
        access.ofPerson(it.borrower())
                .flatMap(one -> Recipient.of(Objects.toString(one.email(), ""), one.name()))
                .ifPresent(
                        to ->
                                mail.send(
                                        new Message(
                                                to,
                                                subject,
                                                new MailText()
                                                        .paragraph(words)
                                                        .link(
                                                                "See the request",
                                                                site.at(
                                                                        "/requests/"
                                                                                + it.request())),
                                                "en",
                                                it.subject()),
                                        by));
    }

    private void record(String kind, Loan it, Actor by) {
        var device = it.device();
        journal.record(
                new Entry(
                        by,
                        kind,
                        it.subject(),
                        Map.of(
                                "device", device == null ? "" : device.name(),
                                "from", it.firstDay().toString(),
                                "until", it.lastDay().toString())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
