package org.chaperone.policy.question;

/** Kinds of attached matter. */
public enum MediaKind {
    PHOTO,
    VIDEO,
    DRAWING,
    DOCUMENT,
    AUDIO
}
