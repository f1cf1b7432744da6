package org.chaperone.policy.question;

/** Which network carries it. */
public enum Network {
    @Fact("The person's own mobile data")
    MOBILE,
    @Fact("The district's network, wired or wireless")
    SCHOOL,
    @Fact("Home or any other network")
    OTHER
}
