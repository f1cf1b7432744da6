package org.chaperone.policy.question;

/** Which definition is asked about. */
public enum ScopeAspect {
    @Fact("Is it social media under this policy?")
    SOCIAL_MEDIA,
    @Fact("Is it electronic communication under this policy?")
    ELECTRONIC_COMMUNICATION,
    @Fact("Does this person count as a student?")
    STUDENT,
    @Fact("Does this person count as staff?")
    STAFF,
    @Fact("Is it held to the rules of a district page?")
    DISTRICT_PAGE,
    @Fact("Which part of the policy applies?")
    PART
}
