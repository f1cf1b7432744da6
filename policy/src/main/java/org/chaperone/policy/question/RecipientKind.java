package org.chaperone.policy.question;

/** Whom a contact is meant for. */
public enum RecipientKind {
    @Fact("Enrolled in the district on the day asked about")
    STUDENT,
    @Fact("Was enrolled, and is not on the day asked about")
    FORMER_STUDENT,
    @Fact("A parent or guardian of an enrolled student")
    PARENT,
    @Fact("Under 18 and not a student of the district")
    MINOR_ELSEWHERE,
    @Fact("18 or older and not a student of the district")
    ADULT,
    STAFF,
    @Fact("Boosters, parent-teacher organisation, pupil-run or parent-run group")
    COMMUNITY_GROUP,
    @Fact("Anybody")
    PUBLIC
}
