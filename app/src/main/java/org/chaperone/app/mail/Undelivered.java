package org.chaperone.app.mail;

import org.jspecify.annotations.Nullable;

/** A carrier couldn't deliver a message. Its message is for the administrator: nothing of what was written, nothing secret. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1;

    enum Kind {
        /** It may go later. */
        FOR_NOW,
        /** It won't be taken. */
        FOR_GOOD,
        /** Nobody can say whether it was taken. */
        IN_DOUBT
    }

    private final Kind kind;

    Undelivered(Kind kind, String words, @Nullable Throwable cause) {
        super(words, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    String words() {
        return "" + getMessage();
    }
}
