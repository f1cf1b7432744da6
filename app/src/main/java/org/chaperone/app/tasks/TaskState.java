package org.chaperone.app.tasks;

/** Where a task stands. */
public enum TaskState {
    OPEN("Open"),
    /** Open, and past its time. */
    OVERDUE("Overdue"),
    DONE("Done"),
    CANCELLED("Cancelled");

    private final String words;

    TaskState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return this == OPEN || this == OVERDUE;
    }
}
