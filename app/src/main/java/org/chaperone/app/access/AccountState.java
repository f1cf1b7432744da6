package org.chaperone.app.access;

/** What can be done with an account now. */
public enum AccountState {
    ACTIVE("Active"),
    /** Has a link to choose a password, and hasn't used it. */
    INVITED("Invited"),
    DEACTIVATED("Deactivated");

    private final String words;

    AccountState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
