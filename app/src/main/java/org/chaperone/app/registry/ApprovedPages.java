package org.chaperone.app.registry;

import java.util.List;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.RequestApproved;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a page on the register as soon as whoever makes it for the requester has put down where it is. */
@Component
class ApprovedPages {

    private final Registering registering;
    private final Registry registry;
    private final FirstAdministrators administrators;
    private final Policies policies;

    ApprovedPages(
            Registering registering,
            Registry registry,
            FirstAdministrators administrators,
            Policies policies) {
        this.registering = registering;
        this.registry = registry;
        this.administrators = administrators;
        this.policies = policies;
    }

    @EventListener
    void register(RequestApproved approved) {
        if (approved.request().kind().isPage() && !approved.reference().isEmpty()) {
            register(approved, "");
        }
    }

    /** What the policy warns of, whoever approved it has seen. */
    private void register(RequestApproved approved, String seen) {
        Viewer maker = approved.by();
        var came = registering.register(approved.request().id(), draft(approved), seen, maker);
        if (came instanceof Registration.ToSee(var ruling) && seen.isEmpty()) {
            register(approved, ruling.mark());
        }
        if (came instanceof Registration.Done(var id)) {
            administrators.name(
                    registry.find(id).orElseThrow(),
                    approved.request().id(),
                    FirstAdministrators.said(approved.version().content().answers()),
                    maker.actor());
        }
    }

    private OutletDraft draft(RequestApproved approved) {
        var content = approved.version().content();
        return new OutletDraft(
                content.title(),
                approved.request().kind() == RequestKind.CLASS_PAGE
                        ? OutletKind.CLASS_PAGE
                        : OutletKind.ACCOUNT,
                approved.reference(),
                content.school() == null ? OutletDraft.DISTRICT : content.school(),
                content.answers().all("classes"),
                Purpose.SCHOOL_INFORMATION,
                content.answers().one("about"),
                Audience.PUBLIC,
                approved.request().requester(),
                List.of(),
                policies.today());
    }
}
