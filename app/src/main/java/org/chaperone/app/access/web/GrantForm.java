package org.chaperone.app.access.web;

import java.util.Locale;
import java.util.Optional;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Problems;

/** A role as somebody chooses it. */
final class GrantForm {

    private GrantForm() {}

    /** The role to give; empty, with what is to put right, when it can't be given so. */
    static Optional<Grant> read(String role, String school, Roles roles, Problems problems) {
        var chosen = ListAddress.constant(Role.values(), role);
        if (chosen == null || !Roles.GIVEN.contains(chosen)) {
            problems.add("role", "Choose what they are here");
            return Optional.empty();
        }
        if (!chosen.isOfSchool()) {
            return Optional.of(new Grant(chosen, null));
        }
        if (!roles.isSchool(school)) {
            problems.add(
                    "school",
                    "Choose the school of this " + chosen.words().toLowerCase(Locale.ROOT));
            return Optional.empty();
        }
        return Optional.of(new Grant(chosen, school));
    }

    /** A role that somebody may hold, also for a school that isn't there any more. */
    static Optional<Grant> held(String role, String school) {
        return Optional.ofNullable(ListAddress.constant(Role.values(), role))
                .map(it -> new Grant(it, school.isEmpty() ? null : school));
    }
}
