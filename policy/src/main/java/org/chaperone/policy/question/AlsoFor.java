package org.chaperone.policy.question;

/** What a channel of the schools serves beside them. */
public enum AlsoFor {
    @Fact("Nothing else")
    NOTHING,
    @Fact("Somebody's private life")
    PERSONAL_LIFE,
    @Fact("Somebody's own business")
    PRIVATE_BUSINESS
}
