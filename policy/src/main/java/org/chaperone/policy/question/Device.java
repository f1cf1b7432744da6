package org.chaperone.policy.question;

/** Whose device is used. */
public enum Device {
    OWN,
    @Fact("Owned by the district or a school")
    DISTRICT
}
