package org.chaperone.policy.question;

/** Where social media is used. */
public enum Context {
    @Fact("In or for a class")
    CLASS,
    @Fact("Privately")
    PERSONAL
}
