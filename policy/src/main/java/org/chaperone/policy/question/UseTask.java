package org.chaperone.policy.question;

/** What the account is opened for. */
public enum UseTask {
    @Fact("Private use")
    PERSONAL_USE,
    @Fact("Work on an official page: posting, reading comments")
    OFFICIAL_PAGE,
    @Fact("Using an approved site with a class")
    CLASS_ACTIVITY
}
