package org.chaperone.app.jobs;

/** Where a job stands. */
public enum JobState {
    WAITING("Waits for its time"),
    RUNNING("Runs now"),
    /** Failed, and is tried again by itself. */
    RETRYING("Failed, tried again"),
    /** Failed, and isn't tried again unless somebody says so. */
    GIVEN_UP("Given up"),
    DONE("Done");

    private final String words;

    JobState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
