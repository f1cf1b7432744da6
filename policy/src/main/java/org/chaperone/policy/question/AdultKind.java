package org.chaperone.policy.question;

/** Which adult a picture shows. */
public enum AdultKind {
    @Fact("Somebody who works for the schools; not the author")
    COWORKER,
    @Fact("A parent, a visitor, anybody else")
    OTHER_ADULT,
    @Fact("The author")
    SELF
}
