package org.chaperone.app.access.web;

import java.util.Map;
import java.util.Optional;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite, as it was filled in. Every part may be absent.
 *
 * @param person their id in the directory, when they were found there
 */
public record InviteForm(
        @Nullable String person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String school) {

    static final InviteForm EMPTY = new InviteForm(null, null, null, null, null);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    /** What the directory knows of somebody, with their school when it is the only one. */
    static InviteForm of(Listed person, Map<String, String> schools) {
        var theirs =
                schools.entrySet().stream()
                        .filter(it -> person.places().contains(it.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return new InviteForm(
                person.id(),
                person.name().full(),
                person.email(),
                null,
                Optional.of(theirs)
                        .filter(it -> it.size() == 1)
                        .map(it -> it.getFirst())
                        .orElse(null));
    }

    public String text(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    Problems problems() {
        return Problems.none()
                .unless(
                        !text(name).isEmpty() && text(name).length() <= LONGEST_NAME,
                        "name",
                        "Give their name, in at most 200 characters")
                .unless(
                        text(email).matches("[^@\\s]+@[^@\\s]+")
                                && text(email).length() <= LONGEST_EMAIL,
                        "email",
                        "Give an e-mail address, such as mtorres@alderfalls.example");
    }
}
