package org.chaperone.policy.question;

/** What a place on a platform is. */
public enum PageType {
    @Fact("The page of an organization")
    ORGANIZATION,
    @Fact("A group with members")
    GROUP,
    @Fact("A person's profile")
    PROFILE
}
