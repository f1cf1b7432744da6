package org.chaperone.policy.question;

/** What a family or an adult answered. */
public enum Consent {
    GRANTED,
    REFUSED,
    @Fact("Never asked, or not answered")
    UNKNOWN
}
