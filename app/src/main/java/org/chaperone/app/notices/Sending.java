package org.chaperone.app.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.policy.notice.Letter;
import org.springframework.stereotype.Component;

/** Sends the next notices of an occasion: by e-mail where an address is on file, else to be printed. */
@Component
class Sending {

    private static final int MOST = 200;

    private final OccasionRows occasions;
    private final NoticeRows rows;
    private final Audience audience;
    private final Wordings wordings;
    private final Letters letters;
    private final Mail mail;
    private final Journal journal;
    private final Clock clock;

    Sending(
            OccasionRows occasions,
            NoticeRows rows,
            Audience audience,
            Wordings wordings,
            Letters letters,
            Mail mail,
            Journal journal,
            Clock clock) {
        this.occasions = occasions;
        this.rows = rows;
        this.audience = audience;
        this.wordings = wordings;
        this.letters = letters;
        this.mail = mail;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sends so many, if the occasion still runs. Who isn't to be told any more is left out, as an order may have come in
     * between. All of it is one transaction of the caller: a notice that is sent is never sent again.
     *
     * @return whether there is more to send
     */
    boolean send(UUID occasion, int most) {
        var it = occasions.locked(occasion).orElseThrow();
        if (it.state() != OccasionState.RUNNING) {
            return false;
        }
        var batch = rows.waiting(occasion, most);
        if (batch.isEmpty()) {
            return false;
        }
        var wording = wordings.one(Objects.requireNonNull(it.wording())).orElseThrow();
        var addressees =
                audience.of(it, batch.stream().map(GuardianNotice::student).distinct().toList())
                        .addressees();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var mailed = 0;
        for (var notice : batch) {
            var to = addressees.get(new Addressee.Key(notice.student(), notice.adult()));
            if (to == null) {
                rows.state(notice.id(), NoticeState.LEFT);
                rows.step(notice, NoticeStep.Kind.LEFT, By.ITSELF, at, "");
            } else {
                mailed += send(it, wording, known(notice, to), at) ? 1 : 0;
            }
        }
        journal.record(
                new Entry(
                        By.ITSELF.actor(),
                        "notices-sent",
                        it.entry(),
                        Map.of("notices", batch.size(), "by-mail", mailed)));
        return true;
    }

    /** What may have changed since it was made. */
    private GuardianNotice known(GuardianNotice notice, Addressee to) {
        var now = notice.to(to);
        if (!now.equals(notice)) {
            rows.known(notice.id(), to);
        }
        return now;
    }

    private boolean send(Occasion occasion, Wording wording, GuardianNotice notice, Instant at) {
        var to =
                notice.email() == null
                        ? Optional.<Recipient>empty()
                        : Recipient.of(notice.email(), notice.guardian());
        if (to.isEmpty()) {
            rows.toPrint(notice.id(), wording.id());
            return false;
        }
        var message = mail.send(message(occasion, wording, notice, to.get()), By.ITSELF.actor());
        rows.mailed(notice.id(), wording.id(), message);
        rows.step(notice, NoticeStep.Kind.MAILED, By.ITSELF, at, "");
        return true;
    }

    private Message message(
            Occasion occasion, Wording wording, GuardianNotice notice, Recipient to) {
        var filled =
                notice.languages().stream()
                        .map(it -> letters.filled(occasion, wording, notice, it))
                        .toList();
        var text = new MailText();
        for (var letter : filled) {
            if (filled.size() > 1) {
                text.heading(letter.subject());
            }
            letter.paragraphs().forEach(text::paragraph);
        }
        return new Message(
                to,
                subject(filled.stream().map(Letter::subject).toList()),
                text,
                notice.languages().getFirst().tag(),
                notice.subject());
    }

    /** As much as an e-mail's subject holds. */
    private static String subject(List<String> subjects) {
        var joined = String.join(" / ", subjects);
        var line = joined.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST - 1) + "…";
    }
}
