package org.chaperone.policy.question;

/** How open a platform is. */
public enum PlatformKind {
    @Fact("Open to anybody")
    PUBLIC,
    @Fact("District-adopted and behind a password")
    PROTECTED,
    @Fact("Run by the district itself")
    DISTRICT_HOSTED
}
