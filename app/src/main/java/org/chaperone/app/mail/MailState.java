package org.chaperone.app.mail;

/** Where a message stands. */
public enum MailState {
    WAITING("Waits to be sent"),
    /** Handed to the server, whose answer isn't there yet. */
    SENDING("Is being sent"),
    DELIVERED("Delivered"),
    /** The server won't take it. */
    REFUSED("Refused"),
    /** The answer was lost: it may have arrived, so it isn't sent again by itself. */
    IN_DOUBT("In doubt");

    private final String words;

    MailState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody may say that it is to be sent again. */
    public boolean canGoAgain() {
        return this == REFUSED || this == IN_DOUBT;
    }
}
