package org.chaperone.policy.question;

/** Where attached or borrowed matter comes from. */
public enum Origin {
    @Fact("The author made it")
    OWN,
    @Fact("The district owns it")
    DISTRICT,
    @Fact("Under a licence that allows this use")
    LICENSED,
    @Fact("The owner's permission is kept")
    PERMISSION_ON_FILE,
    @Fact("A student made it")
    STUDENT_WORK,
    @Fact("A colleague made it")
    COWORKER_WORK,
    @Fact("Found on the web")
    FOUND_ON_WEB,
    @Fact("Taken from a linked site")
    OUTSIDE_LINK
}
