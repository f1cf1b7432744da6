package org.chaperone.app.notices;

/** Where a notice stands. */
public enum NoticeState {
    TO_PRINT("To be printed"),
    PRINTED("Printed, to be handed out"),
    WAITING("Waits to go out"),
    MAILED("On its way by e-mail"),
    TOLD("Told"),
    /** Whoever it is for isn't to be told any more. */
    LEFT("No longer needed");

    private final String words;

    NoticeState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody is still to be told. */
    public boolean isOpen() {
        return this != TOLD && this != LEFT;
    }
}
