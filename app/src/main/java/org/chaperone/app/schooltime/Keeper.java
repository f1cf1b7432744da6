package org.chaperone.app.schooltime;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Viewer.Grant;

/**
 * Who keeps the time of which schools: a principal that of their own, the offices that run the district that of all.
 *
 * @param schools ids; not read where all are kept
 */
public record Keeper(Actor actor, Set<String> schools, boolean all) {

    private static final Set<Role> OF_ALL =
            Set.of(Role.SUPERINTENDENT, Role.HUMAN_RESOURCES, Role.TECHNOLOGY, Role.ADMINISTRATOR);

    public static Keeper of(Viewer viewer) {
        return new Keeper(
                viewer.actor(),
                viewer.grants().stream()
                        .filter(it -> it.role() == Role.PRINCIPAL)
                        .map(Grant::school)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()),
                viewer.holds(OF_ALL::contains));
    }

    /** The application itself. */
    public static Keeper system(Actor actor) {
        return new Keeper(actor, Set.of(), true);
    }

    public boolean keeps(String school) {
        return all || schools.contains(school);
    }

    /**
     * @throws OutOfSight for a school whose time they don't keep
     */
    void mustKeep(String school) {
        if (!keeps(school)) {
            throw new OutOfSight();
        }
    }
}
