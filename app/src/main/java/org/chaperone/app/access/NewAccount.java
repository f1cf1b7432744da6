package org.chaperone.app.access;

import java.util.List;
import java.util.Locale;
import org.chaperone.app.rights.Viewer.Grant;
import org.jspecify.annotations.Nullable;

/**
 * An account to open.
 *
 * @param person the same person's id in the directory, or null
 * @param email what they sign in with; letter case doesn't matter
 */
public record NewAccount(
        @Nullable String person, String name, String email, String password, List<Grant> grants) {

    public NewAccount {
        name = name.strip();
        email = normal(email);
        grants = List.copyOf(grants);
        NewPassword.checked(password);
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
