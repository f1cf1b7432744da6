package org.chaperone.app.notices;

import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.MailDelivered;
import org.chaperone.app.mail.MailFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What comes of notices that went by e-mail: delivered is evidence; what comes back is printed. */
@Component
class MailedNotices {

    private final OccasionRows occasions;
    private final NoticeRows rows;
    private final Completion completion;
    private final Journal journal;

    MailedNotices(OccasionRows occasions, NoticeRows rows, Completion completion, Journal journal) {
        this.occasions = occasions;
        this.rows = rows;
        this.completion = completion;
        this.journal = journal;
    }

    @EventListener
    void delivered(MailDelivered mail) {
        locked(mail.about())
                .filter(it -> it.notice.state() != NoticeState.TOLD)
                .ifPresent(
                        it -> {
                            rows.step(
                                    it.notice,
                                    NoticeStep.Kind.DELIVERED,
                                    By.ITSELF,
                                    mail.at(),
                                    mail.address());
                            rows.told(it.notice.id(), mail.at());
                            completion.toldOf(it.occasion, it.notice, By.ITSELF);
                        });
    }

    @EventListener
    void failed(MailFailed mail) {
        locked(mail.about())
                .filter(it -> it.notice.state() == NoticeState.MAILED)
                .ifPresent(
                        it -> {
                            rows.step(
                                    it.notice,
                                    NoticeStep.Kind.RETURNED,
                                    By.ITSELF,
                                    mail.at(),
                                    mail.why());
                            rows.returned(it.notice.id(), mail.why());
                            journal.record(
                                    new Entry(
                                            By.ITSELF.actor(),
                                            "notice-returned",
                                            it.notice.subject()));
                        });
    }

    private record Both(Occasion occasion, GuardianNotice notice) {}

    /** The notice as it stands once nobody else changes the occasion. */
    private Optional<Both> locked(String about) {
        if (!about.startsWith(GuardianNotice.SUBJECT)) {
            return Optional.empty();
        }
        var id = UUID.fromString(about.substring(GuardianNotice.SUBJECT.length()));
        return rows.one(id)
                .flatMap(it -> occasions.locked(it.occasion()))
                .flatMap(occasion -> rows.one(id).map(notice -> new Both(occasion, notice)));
    }
}
