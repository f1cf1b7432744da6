package org.chaperone.policy.question;

/** How closely the person can be told. */
public enum Identification {
    @Fact("Nobody can be told")
    NONE,
    @Fact("Initials or a record number")
    INITIALS,
    @Fact("First name alone")
    FIRST_NAME,
    @Fact("First and last name")
    FULL_NAME,
    @Fact("A combination of details that singles somebody out")
    COMBINATION
}
