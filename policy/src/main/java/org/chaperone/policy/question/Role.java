package org.chaperone.policy.question;

/** What somebody does in or for the schools. */
public enum Role {
    TEACHER,
    COACH,
    @Fact("Leads a club or an activity")
    ADVISER,
    COUNSELOR,
    PRINCIPAL,
    SUPERINTENDENT,
    TECHNOLOGY_DIRECTOR,
    COMMUNICATIONS,
    RECORDS_OFFICER,
    HR,
    OFFICE_STAFF,
    SUPPORT_STAFF,
    CONTRACTOR,
    VOLUNTEER,
    STUDENT,
    PARENT,
    @Fact("Nobody of the schools")
    COMMUNITY,
    @Fact("A member of the school committee or board")
    COMMITTEE_MEMBER
}
