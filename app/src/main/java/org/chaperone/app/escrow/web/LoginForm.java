package org.chaperone.app.escrow.web;

import java.util.EnumMap;
import org.chaperone.app.escrow.Login;
import org.chaperone.app.escrow.Login.Part;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** A login as it is typed. Says nothing of itself in words. */
record LoginForm(
        @Nullable String user,
        @Nullable String email,
        @Nullable String password,
        @Nullable String recoverycodes,
        @Nullable String authenticator) {

    static final LoginForm EMPTY = new LoginForm(null, null, null, null, null);

    Login login() {
        var parts = new EnumMap<Part, String>(Part.class);
        parts.put(Part.USER, ListAddress.text(user));
        parts.put(Part.EMAIL, ListAddress.text(email));
        parts.put(Part.PASSWORD, ListAddress.text(password));
        parts.put(Part.RECOVERY_CODES, ListAddress.text(recoverycodes));
        parts.put(Part.AUTHENTICATOR, ListAddress.text(authenticator));
        return Login.of(parts);
    }

    @Override
    public String toString() {
        return "LoginForm";
    }
}
