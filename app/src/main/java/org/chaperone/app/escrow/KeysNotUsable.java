package org.chaperone.app.escrow;

/** The keys of sealed logins aren't where they should be, or aren't fit to be used; in words for the administrator. */
public final class KeysNotUsable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysNotUsable(String words) {
        super(words);
    }
}
