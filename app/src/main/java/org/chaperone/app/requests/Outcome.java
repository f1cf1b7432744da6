package org.chaperone.app.requests;

/** What came of deciding on a request, or of ending it. */
public enum Outcome {
    DONE,
    /** It isn't there for them. */
    NOT_HERE,
    /** It isn't theirs to decide: they ask for it, wrote it, are its subject, or don't hold the office. */
    NOT_YOURS,
    /** It was changed since they looked; their word would be on something else. */
    CHANGED,
    /** Somebody else has decided already, or it is over. */
    DECIDED,
    /** Words are missing or too many. */
    WORDS,
    /** Where what was made is isn't an address. */
    ADDRESS,
    /** Parents' consents that come first aren't in. */
    CONSENTS
}
