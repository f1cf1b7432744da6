package org.chaperone.app.rights;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a handler opens to. */
public enum Who {
    /** Also without signing in. */
    ANYONE(viewer -> true),
    SIGNED_IN(viewer -> true),

    /** Employees of the district. */
    STAFF(viewer -> viewer.holds(Role::isStaff)),

    /** Everybody whom the policy binds at work: employees and contractors. */
    WORKERS(viewer -> viewer.holds(role -> role.isStaff() || role == Role.CONTRACTOR)),

    /** The offices that work for all schools. */
    DISTRICT(viewer -> viewer.holds(Role::seesDistrict)),

    PRINCIPAL(holding(Role.PRINCIPAL)),
    COMMUNICATIONS(holding(Role.COMMUNICATIONS)),
    TECHNOLOGY(holding(Role.TECHNOLOGY)),
    RECORDS(holding(Role.RECORDS)),
    HUMAN_RESOURCES(holding(Role.HUMAN_RESOURCES)),
    SUPERINTENDENT(holding(Role.SUPERINTENDENT)),
    COMMITTEE(holding(Role.COMMITTEE)),
    ADMINISTRATOR(holding(Role.ADMINISTRATOR)),
    GUARDIAN(holding(Role.GUARDIAN)),
    STUDENT(holding(Role.STUDENT));

    private final Predicate<Viewer> fits;

    Who(Predicate<Viewer> fits) {
        this.fits = fits;
    }

    public boolean fits(@Nullable Viewer viewer) {
        return this == ANYONE || (viewer != null && fits.test(viewer));
    }

    private static Predicate<Viewer> holding(Role role) {
        return viewer -> viewer.holds(role::equals);
    }
}
