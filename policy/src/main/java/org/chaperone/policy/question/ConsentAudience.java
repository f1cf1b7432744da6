package org.chaperone.policy.question;

/** Before whom a permitted use may take place. */
public enum ConsentAudience {
    @Fact("The class or team, and its families")
    CLASS,
    @Fact("District-adopted tools behind a password")
    PROTECTED_TOOLS,
    @Fact("The web site of the school or district")
    SCHOOL_SITE,
    @Fact("Public social media")
    SOCIAL_MEDIA,
    @Fact("Newspapers, radio, television")
    PRESS,
    YEARBOOK,
    @Fact("The staff member who wants to get in touch")
    STAFF
}
