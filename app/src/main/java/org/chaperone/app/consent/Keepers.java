package org.chaperone.app.consent;

import java.util.Set;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;

/** Who keeps the permissions of whom: a principal those of their school, some offices of the district all. */
final class Keepers {

    private static final Set<Role> OF_ALL =
            Set.of(Role.RECORDS, Role.COMMUNICATIONS, Role.SUPERINTENDENT);

    /** Who also keeps orders of courts. */
    private static final Set<Role> OF_ORDERS = Set.of(Role.RECORDS, Role.SUPERINTENDENT);

    private Keepers() {}

    static boolean keeps(Viewer viewer, Ties subject) {
        return keepsAll(viewer) || isPrincipalOf(viewer, subject);
    }

    /** Whether the viewer keeps anybody's. */
    static boolean keepsSome(Viewer viewer) {
        return keepsAll(viewer) || viewer.holds(it -> it == Role.PRINCIPAL);
    }

    static boolean keepsAll(Viewer viewer) {
        return viewer.holds(OF_ALL::contains);
    }

    static boolean keepsOrders(Viewer viewer, Ties subject) {
        return viewer.holds(OF_ORDERS::contains) || isPrincipalOf(viewer, subject);
    }

    /** Whether the viewer is the one it is about, or of their family. */
    static boolean isOwn(Viewer viewer, Ties subject) {
        var person = viewer.person();
        return person != null
                && (person.equals(subject.id())
                        || subject.adults().stream().anyMatch(it -> it.id().equals(person)));
    }

    static boolean keepsAt(Viewer viewer, String school) {
        return keepsAll(viewer)
                || viewer.grants().stream()
                        .anyMatch(it -> it.role() == Role.PRINCIPAL && school.equals(it.school()));
    }

    private static boolean isPrincipalOf(Viewer viewer, Ties subject) {
        return viewer.grants().stream()
                .anyMatch(
                        it ->
                                it.role() == Role.PRINCIPAL
                                        && it.school() != null
                                        && subject.schools().contains(it.school()));
    }
}
