package org.chaperone.policy.question;

/** How somebody is bound to the district. */
public enum Employment {
    EMPLOYEE,
    @Fact("A contractor, or somebody a contractor employs to serve the schools")
    CONTRACTOR,
    VOLUNTEER,
    NONE
}
