package org.chaperone.app.escrow;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chaperone.app.access.Access;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Site;
import org.springframework.stereotype.Component;

/** Tells people what happens to sealed logins. Where an owner can't sign in, the superintendent is told. */
@Component
class OwnerMail {

    private static final int MOST = 20;
    private static final Set<Role> SECOND =
            EnumSet.of(
                    Role.COMMUNICATIONS,
                    Role.SUPERINTENDENT,
                    Role.TECHNOLOGY,
                    Role.HUMAN_RESOURCES);

    private final Mail mail;
    private final Access access;
    private final Site site;
    private final DistrictTime time;

    OwnerMail(Mail mail, Access access, Site site, DistrictTime time) {
        this.mail = mail;
        this.access = access;
        this.site = site;
        this.time = time;
    }

    void opened(Outlet outlet, Opening opening, Viewer by) {
        owner(outlet)
                .ifPresent(
                        it ->
                                send(
                                        it,
                                        "The sealed login of %s was opened"
                                                .formatted(outlet.name()),
                                        "%s opened the sealed login of %s on %s: %s. Change its password where it is used, and seal the new one."
                                                .formatted(
                                                        by.name(),
                                                        outlet.name(),
                                                        time.now(),
                                                        opening.emergency().words()),
                                        "See why, and seal the new one",
                                        Escrow.path(outlet.id()),
                                        outlet,
                                        by));
    }

    void sealedByAnother(Outlet outlet, Viewer by) {
        owner(outlet)
                .ifPresent(
                        it ->
                                send(
                                        it,
                                        "The login of %s was sealed".formatted(outlet.name()),
                                        "%s sealed a login of %s. If that wasn’t agreed with you, ask why."
                                                .formatted(by.name(), outlet.name()),
                                        "See it",
                                        Escrow.path(outlet.id()),
                                        outlet,
                                        by));
    }

    /** Everybody who may be the second person is asked, so that none of them is waited for. */
    void asked(Outlet outlet, Opening opening, Viewer by) {
        access.holding(SECOND, "", MOST).stream()
                .filter(it -> !it.account().equals(by.account()))
                .forEach(
                        it ->
                                send(
                                        it,
                                        "The sealed login of %s is asked for"
                                                .formatted(outlet.name()),
                                        "%s asks to open the sealed login of %s: %s. It opens when one other person agrees."
                                                .formatted(
                                                        by.name(),
                                                        outlet.name(),
                                                        opening.emergency().words()),
                                        "See what they say, and agree or not",
                                        opening.path(),
                                        outlet,
                                        by));
    }

    private Optional<Viewer> owner(Outlet outlet) {
        return access.ofPerson(outlet.owner())
                .or(
                        () ->
                                access.holding(EnumSet.of(Role.SUPERINTENDENT), "", 1).stream()
                                        .findFirst());
    }

    private void send(
            Viewer to,
            String subject,
            String words,
            String link,
            String path,
            Outlet outlet,
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
                                                        .link(link, site.at(path)),
                                                "en",
                                                outlet.subject()),
                                        by.actor()));
    }
}
