package org.chaperone.policy.question;

/** As what a platform keeps a page. */
public enum PageOwnerKind {
    @Fact("The page of an organization")
    ORGANIZATION,
    @Fact("The profile of a person")
    PERSON,
    @Fact("A group")
    GROUP
}
