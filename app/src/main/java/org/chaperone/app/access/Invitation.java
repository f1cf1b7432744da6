package org.chaperone.app.access;

import java.util.List;
import org.chaperone.app.rights.Viewer.Grant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to get an account, and chooses a password by themselves.
 *
 * @param person the same person's id in the directory, or null
 */
public record Invitation(@Nullable String person, String name, String email, List<Grant> grants) {

    public Invitation {
        name = name.strip();
        email = NewAccount.normal(email);
        grants = List.copyOf(grants);
    }
}
