package org.chaperone.app.publicpages.web;

import java.util.Optional;
import org.chaperone.app.publicpages.Seals;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletAspect;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Component;

/** How the seal of an outlet stands, on the outlet's page. */
@Component
class SealAspect implements OutletAspect {

    private static final int ORDER = 20;

    private final Seals seals;

    SealAspect(Seals seals) {
        this.seals = seals;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Link> of(Outlet outlet, Viewer viewer) {
        var state = outlet.isInUse() && seals.current(outlet).isPresent() ? "Valid" : "None";
        return Optional.of(new Link(OutletSealController.path(outlet), "seal", "Seal", state));
    }
}
