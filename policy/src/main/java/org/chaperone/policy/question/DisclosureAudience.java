package org.chaperone.policy.question;

/** Who would read it. */
public enum DisclosureAudience {
    @Fact("The class itself")
    CLASS,
    @Fact("A district-adopted tool behind a password")
    PROTECTED_TOOL,
    @Fact("An official public page")
    PUBLIC_PAGE,
    @Fact("Somebody's personal account")
    PERSONAL_ACCOUNT,
    PRESS,
    @Fact("Inside the school, for a school purpose")
    SCHOOL_OFFICE
}
