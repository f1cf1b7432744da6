package org.chaperone.app.registry;

import java.util.Optional;
import org.chaperone.app.rights.Viewer;

/** What a higher capability has about an outlet, with a link on the outlet's page. It contributes one by a bean. */
public interface OutletAspect {

    /** Smaller comes first. */
    int order();

    /** Empty when the viewer has nothing to see there. */
    Optional<Link> of(Outlet outlet, Viewer viewer);

    /**
     * @param icon a name in {@code icons.svg}
     * @param state how it stands, in a few words
     */
    record Link(String path, String icon, String title, String state) {}
}
