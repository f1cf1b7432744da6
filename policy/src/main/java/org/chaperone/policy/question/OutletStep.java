package org.chaperone.policy.question;

/** What is to be done about a channel. */
public enum OutletStep {
    @Fact("Begin to use it")
    OPEN,
    @Fact("Change it, or go on using it")
    CHANGE,
    @Fact("Use it for an activity with a class")
    CLASS_ACTIVITY,
    @Fact("Link to it from another place")
    LINK,
    @Fact("Show its feed inside another place")
    EMBED,
    @Fact("Give students e-mail addresses of the school")
    GIVE_ADDRESSES
}
