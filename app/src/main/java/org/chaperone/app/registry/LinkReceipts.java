package org.chaperone.app.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.access.Access;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailText;
import org.chaperone.app.mail.Message;
import org.chaperone.app.mail.Recipient;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the offices that the policy names where an outlet is, and keeps that they were told. */
@Service
public class LinkReceipts {

    private static final int MOST = 200;

    private static final Set<OutletKind> PAGES =
            Set.of(OutletKind.CLASS_PAGE, OutletKind.BLOG, OutletKind.WIKI, OutletKind.SITE);

    private final ReceiptRows rows;
    private final Access access;
    private final Policies policies;
    private final Mail mail;
    private final Site site;
    private final Clock clock;

    LinkReceipts(
            ReceiptRows rows, Access access, Policies policies, Mail mail, Site site, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.policies = policies;
        this.mail = mail;
        this.site = site;
        this.clock = clock;
    }

    /** Who was told, the first first. */
    @Transactional(readOnly = true)
    public List<Receipt> of(UUID outlet) {
        return rows.of(outlet);
    }

    /** Whether the principal of a class's page got its address only after the class had it. */
    @Transactional(readOnly = true)
    public boolean isLate(Outlet outlet) {
        return PAGES.contains(outlet.kind())
                && !outlet.classes().isEmpty()
                && offices(outlet).contains(Role.PRINCIPAL)
                && rows.of(outlet.id()).stream()
                        .filter(it -> it.office().equals(Role.PRINCIPAL.words()))
                        .findFirst()
                        .filter(
                                it ->
                                        LocalDate.ofInstant(it.at(), policies.zone())
                                                .isAfter(outlet.since()))
                        .isPresent();
    }

    /** Tells each office of the policy in force. */
    void tell(Outlet outlet, Viewer by) {
        offices(outlet)
                .forEach(
                        office ->
                                people(office, outlet).forEach(it -> tell(outlet, office, it, by)));
    }

    private void tell(Outlet outlet, Role office, Viewer to, Viewer by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.add(
                outlet.id(),
                new Receipt(outlet.address(), office.words(), to.name(), at),
                to.account());
        Recipient.of(to.email(), to.name())
                .ifPresent(
                        it ->
                                mail.send(
                                        new Message(
                                                it,
                                                "A page of ours has an address",
                                                new MailText()
                                                        .paragraph(
                                                                "%s stands at %s."
                                                                        .formatted(
                                                                                outlet.name(),
                                                                                outlet.address()))
                                                        .link(
                                                                "See it on the register",
                                                                site.at(outlet.path())),
                                                "en",
                                                outlet.subject()),
                                        by.actor()));
    }

    private List<Role> offices(Outlet outlet) {
        var notify =
                policies.adoption(policies.today())
                        .map(policies::pack)
                        .map(it -> it.parameters().get("registry.notify"))
                        .map(it -> it.value())
                        .orElse("");
        return switch (notify) {
            case "principal-and-technology-director" ->
                    PAGES.contains(outlet.kind())
                            ? List.of(Role.PRINCIPAL)
                            : List.of(Role.PRINCIPAL, Role.TECHNOLOGY);
            case "principal" -> List.of(Role.PRINCIPAL);
            case "communications", "public-information" -> List.of(Role.COMMUNICATIONS);
            default -> List.of();
        };
    }

    /** For what belongs to no school the superintendent stands in the principal's place. */
    private Stream<Viewer> people(Role office, Outlet outlet) {
        if (office == Role.PRINCIPAL && outlet.school() == null) {
            return access.holding(Set.of(Role.SUPERINTENDENT), "", MOST).stream();
        }
        return access.holding(Set.of(office), "", MOST).stream()
                .filter(
                        it ->
                                office != Role.PRINCIPAL
                                        || it.grants().stream()
                                                .anyMatch(
                                                        one ->
                                                                one.role() == Role.PRINCIPAL
                                                                        && outlet.school() != null
                                                                        && outlet.school()
                                                                                .equals(
                                                                                        one
                                                                                                .school())));
    }
}
