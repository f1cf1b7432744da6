package org.chaperone.app.escrow;

import java.util.Set;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;

/**
 * Who may do what with sealed logins. Each part belongs to several offices, so that nobody who never signs in can keep the
 * others from it.
 */
public final class Openers {

    private static final Set<Role> ASKING = Set.of(Role.COMMUNICATIONS, Role.SUPERINTENDENT);
    private static final Set<Role> AGREEING =
            Set.of(Role.COMMUNICATIONS, Role.SUPERINTENDENT, Role.TECHNOLOGY, Role.HUMAN_RESOURCES);
    private static final Set<Role> REVIEWING =
            Set.of(
                    Role.COMMUNICATIONS,
                    Role.SUPERINTENDENT,
                    Role.TECHNOLOGY,
                    Role.HUMAN_RESOURCES,
                    Role.RECORDS);

    private Openers() {}

    /** Whether the viewer may need a login in an emergency. */
    public static boolean mayAsk(Viewer viewer) {
        return viewer.holds(ASKING::contains);
    }

    /** Whether the viewer may be the second person, for what somebody else asked. */
    public static boolean mayAgree(Viewer viewer) {
        return viewer.holds(AGREEING::contains);
    }

    /** Whether the viewer may look at how logins came to be opened, and review what they had no part in. */
    public static boolean mayReview(Viewer viewer) {
        return viewer.holds(REVIEWING::contains);
    }

    /** Whether the viewer may seal the login of this outlet, and seal another in its place. */
    public static boolean maySeal(Outlet outlet, Viewer viewer) {
        return Stewards.mayChange(outlet, viewer);
    }

    /** Whether the viewer may know that a login is sealed, by whom and when. */
    public static boolean maySee(Outlet outlet, Viewer viewer) {
        return maySeal(outlet, viewer) || mayReview(viewer);
    }
}
