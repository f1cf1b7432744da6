package org.chaperone.policy.question;

/** Kinds of place a post can go to. */
public enum OutletKind {
    PAGE,
    @Fact("A class or course page")
    CLASS_PAGE,
    BLOG,
    WIKI,
    WEBSITE,
    NEWSLETTER,
    @Fact("Somebody's personal account or site")
    PERSONAL_PAGE,
    @Fact("A page run by parents, pupils or boosters")
    COMMUNITY_PAGE,
    @Fact("A district-adopted tool behind a password")
    LEARNING_PLATFORM,
    @Fact("A message to one or a few people")
    MESSAGE
}
