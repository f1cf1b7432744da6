package org.chaperone.policy.question;

/** What the seal on a page is worth. */
public enum SealState {
    @Fact("Issued for this page")
    VALID,
    @Fact("Issued for this page and withdrawn")
    WITHDRAWN,
    @Fact("Issued for another page")
    ELSEWHERE,
    @Fact("There is none")
    NONE
}
