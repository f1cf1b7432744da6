package org.chaperone.app.policies;

/** The district has adopted no policy that was in force on the day in question, so there is nothing to answer from. */
public final class NoPolicyAdopted extends RuntimeException {

    NoPolicyAdopted() {
        super("The district has adopted no policy yet");
    }
}
