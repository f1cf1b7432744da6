package org.chaperone.app.notices;

/** How far the telling of an occasion is. */
public enum OccasionState {
    OPEN("Not begun"),
    RUNNING("Going out"),
    STOPPED("Stopped"),
    /** All have gone out or wait to be handed out; not everybody is told. */
    SENT("Not everybody told yet"),
    COMPLETE("Everybody told"),
    /** What it is about isn't in use any more. */
    CLOSED("No longer needed");

    private final String words;

    OccasionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether notices have gone out, and more do when somebody joins. */
    boolean hasBegun() {
        return this == RUNNING || this == STOPPED || this == SENT || this == COMPLETE;
    }
}
