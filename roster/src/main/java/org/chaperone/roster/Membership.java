package org.chaperone.roster;

/**
 * Somebody's part in a class, team or club.
 *
 * @param personId a student or staff member
 * @param classId the class
 * @param role what they are there
 * @param primary is the one who answers for the class
 * @param period the days of it
 */
public record Membership(
        String personId, String classId, Role role, boolean primary, Period period) {

    /** What somebody is in a class. */
    public enum Role {
        STUDENT,
        TEACHER,
        AIDE,
        OTHER
    }

    public Membership {
        personId = Required.text(personId, "person of a membership");
        classId = Required.text(classId, "class of a membership");
    }
}
