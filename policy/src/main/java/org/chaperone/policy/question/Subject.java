package org.chaperone.policy.question;

/** Whom information is about. */
public enum Subject {
    STUDENT,
    PARENT,
    STAFF,
    SELF
}
