package org.chaperone.policy.question;

/** How images compare with the registered logos and mascots. */
public enum MarkMatch {
    @Fact("One is a registered logo or mascot")
    OFFICIAL,
    @Fact("One resembles a registered logo or mascot; somebody has to look")
    UNCLEAR,
    @Fact("None is")
    OTHER,
    @Fact("There is no image")
    NONE
}
