package org.chaperone.policy;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a policy answers, weakest first. {@link #CANT_TELL} stands apart: it never becomes a permission,
 * and a definite verdict that no unknown fact could make stronger wins over it.
 */
public enum Verdict {
    ALLOW("allow", "Allowed"),
    INFORM("inform", "Good to know"),
    WARN("warn", "Think twice"),
    NEEDS_APPROVAL("needs-approval", "Needs approval"),
    HOLD("hold", "On hold"),
    DENY("deny", "Not allowed"),
    CANT_TELL("can't-tell", "Can't tell");

    private final String word;
    private final String title;

    Verdict(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word on the wire and in packs. */
    public String word() {
        return word;
    }

    /** The words a person reads. */
    public String title() {
        return title;
    }

    public boolean strongerThan(Verdict other) {
        return compareTo(other) > 0;
    }

    /** Whether the person may go ahead now: allow, inform and warn. */
    public boolean permits() {
        return compareTo(WARN) <= 0;
    }

    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
}
