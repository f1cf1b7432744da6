package org.chaperone.policy.question;

/** What the district's information matrix holds for a kind of information. */
public enum MatrixCell {
    ALLOW,
    CONSENT,
    NEVER,
    @Fact("The district has not decided")
    UNSET
}
