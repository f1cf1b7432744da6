package org.chaperone.app.tasks;

/** What came of doing something with a task. */
public enum TaskOutcome {
    DONE,
    /** It isn't there, or not for this person. */
    UNSEEN,
    /** The person sees it, but this isn't theirs to do. */
    NOT_YOURS,
    /** It is done or cancelled. */
    ENDED,
    /** Evidence in words or a reference is missing, or the reason. */
    WORDS,
    /** Nobody who works at the school or for an office has this id, or they have it already. */
    NOBODY
}
