package org.chaperone.policy.question;

/** Who can't do without what a post says. */
public enum Need {
    @Fact("Every family has to know it")
    ALL_FAMILIES,
    @Fact("Class work, homework, discussion: every student of the class needs it")
    CLASS,
    @Fact("Good to know, and nobody needs it")
    NOBODY
}
