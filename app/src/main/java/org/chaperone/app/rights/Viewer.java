package org.chaperone.app.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chaperone.app.journal.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. A handler gets it by naming a parameter of this type, {@code @Nullable} where {@link Who#ANYONE} may
 * call.
 *
 * @param account the account's id
 * @param person the same person's id in the directory, such as {@code t-rosa}; null for someone who isn't in it
 * @param name as it is shown
 */
public record Viewer(
        UUID account, @Nullable String person, String name, String email, List<Grant> grants) {

    private static final String KEY = Viewer.class.getName();

    /**
     * @param school the school it is held for, or null for the whole district
     */
    public record Grant(Role role, @Nullable String school) {}

    public Viewer {
        grants = List.copyOf(grants);
    }

    public static Optional<Viewer> of(HttpServletRequest request) {
        return Optional.ofNullable((Viewer) request.getAttribute(KEY));
    }

    /** Makes this the person of the request; for whoever checked the sign-in. */
    public void enter(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    public boolean holds(Predicate<Role> which) {
        return grants.stream().map(Grant::role).anyMatch(which);
    }

    /** Sees the people of all schools. */
    public boolean seesDistrict() {
        return holds(Role::seesDistrict);
    }

    /** The schools this person works at, by id. */
    public Set<String> schools() {
        return grants.stream()
                .filter(it -> it.role().isStaff())
                .flatMap(it -> Optional.ofNullable(it.school()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Actor actor() {
        return Actor.person(account);
    }
}
