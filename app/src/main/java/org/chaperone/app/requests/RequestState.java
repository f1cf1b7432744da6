package org.chaperone.app.requests;

/** How a request stands. */
public enum RequestState {
    /** Not sent yet. */
    DRAFT("Draft"),
    /** Under way. */
    SENT("Under way"),
    /** Came back to be changed. */
    RETURNED("Came back"),
    APPROVED("Approved"),
    DECLINED("Declined"),
    /** Taken back by whoever asked. */
    WITHDRAWN("Withdrawn"),
    /** What was approved has come to its last day. */
    EXPIRED("Expired"),
    /** What was approved was ended before that. */
    ENDED("Ended");

    private final String words;

    RequestState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it can be written and sent. */
    public boolean isOpenToChange() {
        return this == DRAFT || this == RETURNED || this == SENT || this == APPROVED;
    }
}
