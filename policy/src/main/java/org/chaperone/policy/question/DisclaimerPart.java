package org.chaperone.policy.question;

/** What a notice to visitors can hold. */
public enum DisclaimerPart {
    @Fact("Who maintains the page")
    MAINTAINER,
    @Fact("What the page is for")
    PURPOSE,
    @Fact("Which comments are removed")
    COMMENT_RULES,
    @Fact("That sites linked to are not endorsed")
    LINKS,
    @Fact("That the district does not answer for what users write")
    USER_CONTENT,
    @Fact("That opinions of users may differ from the district's")
    OPINIONS
}
