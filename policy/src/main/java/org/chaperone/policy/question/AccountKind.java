package org.chaperone.policy.question;

/** Whose voice an account is. */
public enum AccountKind {
    PERSONAL,
    @Fact("A teacher's or team's account for school work")
    PROFESSIONAL,
    @Fact("An account of a school or the district")
    OFFICIAL
}
