package org.chaperone.policy.question;

/** For what a family or an adult gives or refuses permission. */
public enum ConsentUse {
    @Fact("A photo or drawing in which somebody can be recognised")
    IMAGE,
    VIDEO,
    NAME,
    VOICE,
    @Fact("Work a student made")
    WORK,
    @Fact("Grade, honours, teams and what else the district calls directory information")
    DIRECTORY_INFORMATION,
    @Fact("Staff write or call by other means than the district's telephone and e-mail")
    CONTACT
}
