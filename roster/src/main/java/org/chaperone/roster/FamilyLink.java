package org.chaperone.roster;

/**
 * An adult's tie to a student.
 *
 * @param adultId a guardian, or a staff member who is also family
 * @param studentId the student
 * @param relation what the adult is to the student
 */
public record FamilyLink(String adultId, String studentId, Relation relation) {

    /** What an adult is to a student. */
    public enum Relation {
        PARENT,
        GUARDIAN,
        RELATIVE,
        OTHER
    }

    public FamilyLink {
        adultId = Required.text(adultId, "adult of a family link");
        studentId = Required.text(studentId, "student of a family link");
        if (adultId.equals(studentId)) {
            throw new IllegalArgumentException(adultId + " can't be their own guardian");
        }
    }
}
