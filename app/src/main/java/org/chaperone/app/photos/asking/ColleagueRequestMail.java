package org.chaperone.app.photos.asking;

import java.util.Optional;
import org.chaperone.app.access.Access;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Site;
import org.springframework.stereotype.Component;

/** Tells the two of each other. What the picture shows, and what was said, stands behind the sign-in alone. */
@Component
class ColleagueRequestMail {

    private final Mail mail;
    private final Access access;
    private final Site site;

    ColleagueRequestMail(Mail mail, Access access, Site site) {
        this.mail = mail;
        this.access = access;
        this.site = site;
    }

    void asks(ColleagueRequest request, Viewer colleague, Viewer by) {
        send(
                request,
                colleague,
                "May a picture of you be shown?",
                request.asker()
                        + " asks whether a picture of you may be shown. Nothing of it goes out on your silence: say yes or no.",
                "See what it is about, and answer",
                by);
    }

    void answered(ColleagueRequest request, Viewer by) {
        Optional.ofNullable(request.askerId())
                .flatMap(access::ofPerson)
                .ifPresent(
                        asker ->
                                send(
                                        request,
                                        asker,
                                        "Your question about a picture was answered",
                                        request.name() + " has answered whether they may be shown.",
                                        "See what they said",
                                        by));
    }

    private void send(
            ColleagueRequest request,
            Viewer to,
            String subject,
            String words,
            String link,
            Viewer by) {
        Recipient.of(to.email(), to.name())
                .ifPresent(
                        it ->
                                mail.send(
                                        new Message(
                                                it,
                                                subject,
                                                new MailText()
                                                        .paragraph(words)
                                                        .link(
                                                                link,
                                                                site.at(
                                                                        ColleagueRequests.PATH
                                                                                + request.id())),
                                                "en",
                                                ColleagueRequests.SUBJECT + request.id()),
                                        by.actor()));
    }
}
