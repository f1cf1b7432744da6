package org.chaperone.app.escrow.web;

import java.util.Optional;
import org.chaperone.app.escrow.Escrow;
import org.chaperone.app.escrow.Openers;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletAspect;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** How the login of an outlet stands, on the outlet's page. */
@Component
class LoginAspect implements OutletAspect {

    private static final int ORDER = 30;

    private final Escrow escrow;
    private final DistrictTime time;

    LoginAspect(Escrow escrow, DistrictTime time) {
        this.escrow = escrow;
        this.time = time;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Link> of(Outlet outlet, Viewer viewer) {
        if (!Openers.maySee(outlet, viewer)) {
            return Optional.empty();
        }
        var state =
                escrow.current(outlet.id())
                        .map(it -> "Sealed on " + time.day(it.sealedAt()))
                        .orElseGet(
                                () ->
                                        escrow.isWanted()
                                                ? "Not sealed yet"
                                                : "Held by its administrators");
        return Optional.of(new Link(Escrow.path(outlet.id()), "lock", "Login", state));
    }
}
