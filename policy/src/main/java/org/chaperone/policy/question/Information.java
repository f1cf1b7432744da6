package org.chaperone.policy.question;

/** Kinds of information about a person. */
public enum Information {
    NAME,
    PHOTO,
    VIDEO,
    VOICE,
    @Fact("Work a student made")
    STUDENT_WORK,
    @Fact("Honours, teams, activities")
    AWARD,
    @Fact("Grade or class")
    GRADE_LEVEL,
    @Fact("Grades, scores, test results")
    MARKS,
    @Fact("Absence, lateness")
    ATTENDANCE,
    @Fact("Health, disability, special education")
    HEALTH,
    DISCIPLINE,
    @Fact("Address, telephone, e-mail")
    CONTACT,
    @Fact("Where a student will be and when")
    SCHEDULE,
    @Fact("Student number, social security number")
    IDENTIFIER,
    @Fact("Custody, income, religion, immigration")
    FAMILY,
    SALARY,
    EVALUATION
}
