package org.chaperone.policy.question;

/** Who can read a post. */
public enum Audience {
    PUBLIC,
    @Fact("A closed group with at least one student in it")
    GROUP_WITH_STUDENTS,
    @Fact("Parents of the school or class")
    PARENTS,
    @Fact("Staff, no students")
    STAFF_ONLY,
    @Fact("The author's own friends or followers")
    FRIENDS
}
