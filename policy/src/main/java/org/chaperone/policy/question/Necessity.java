package org.chaperone.policy.question;

/** Whether something has to be. */
public enum Necessity {
    REQUIRED,
    OPTIONAL,
    @Fact("Nobody needs one")
    NONE
}
