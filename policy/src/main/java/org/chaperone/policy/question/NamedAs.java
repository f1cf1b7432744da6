package org.chaperone.policy.question;

/** In which form a name stands in a text. */
public enum NamedAs {
    FULL,
    FIRST,
    LAST,
    INITIAL,
    HANDLE,
    HASHTAG
}
