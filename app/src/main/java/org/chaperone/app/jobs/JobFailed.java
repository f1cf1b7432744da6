package org.chaperone.app.jobs;

import org.jspecify.annotations.Nullable;

/** A job couldn't be done. Its message is shown to the administrator: whole sentences, nothing secret, nobody's data. */
public final class JobFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean forGood;

    private JobFailed(String words, boolean forGood, @Nullable Throwable cause) {
        super(words, cause);
        this.forGood = forGood;
    }

    /** It may succeed later. */
    public static JobFailed forNow(String words, @Nullable Throwable cause) {
        return new JobFailed(words, false, cause);
    }

    /** Trying again by itself would be of no use. */
    public static JobFailed forGood(String words, @Nullable Throwable cause) {
        return new JobFailed(words, true, cause);
    }

    public boolean isForGood() {
        return forGood;
    }

    public String words() {
        return "" + getMessage();
    }
}
