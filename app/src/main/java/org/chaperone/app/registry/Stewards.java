package org.chaperone.app.registry;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;

/** Who runs which outlets: their owners, the principal of their school, some offices of the district all of them. */
public final class Stewards {

    private static final Set<Role> OF_ALL =
            Set.of(Role.COMMUNICATIONS, Role.SUPERINTENDENT, Role.TECHNOLOGY);

    private Stewards() {}

    /** Whether the viewer runs any outlet. */
    public static boolean runAll(Viewer viewer) {
        return viewer.holds(OF_ALL::contains);
    }

    /**
     * Whether the viewer runs the outlets of this unit, whoever owns them.
     *
     * @param school its id, or null for the whole district
     */
    public static boolean run(@Nullable String school, Viewer viewer) {
        return runAll(viewer) || school != null && schools(viewer).contains(school);
    }

    /** The schools all of whose outlets the viewer runs. */
    static Set<String> schools(Viewer viewer) {
        return viewer.grants().stream()
                .filter(it -> it.role() == Role.PRINCIPAL)
                .flatMap(it -> Optional.ofNullable(it.school()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer may change this outlet. */
    public static boolean mayChange(Outlet outlet, Viewer viewer) {
        return viewer.holds(Role::isStaff)
                && (outlet.owner().equals(viewer.person()) || run(outlet.school(), viewer));
    }

    /** Whether the viewer takes this outlet out in a file, with how those who run it are reached: offices all, a school its own. */
    public static boolean mayTakeOut(Outlet outlet, Viewer viewer) {
        return viewer.seesDistrict()
                || outlet.owner().equals(viewer.person())
                || outlet.school() != null && viewer.schools().contains(outlet.school());
    }

    /** Whether the viewer may register outlets of this unit. */
    public static boolean mayRegister(@Nullable String school, Viewer viewer) {
        return run(school, viewer)
                || viewer.person() != null
                        && viewer.holds(Role::isStaff)
                        && (school == null
                                ? viewer.schools().isEmpty()
                                : viewer.schools().contains(school));
    }

    /**
     * Whether the viewer may look at a place in which an outlet is embedded: who runs the outlet and neither owns it nor embedded
     * it there.
     */
    public static boolean mayLookAt(Embedding embedding, Outlet outlet, Viewer viewer) {
        return run(outlet.school(), viewer)
                && !outlet.owner().equals(viewer.person())
                && !embedding.notedBy().equals(viewer.account());
    }
}
