package org.chaperone.policy.question;

/** What was looked at. */
public enum PageSurface {
    @Fact("A page, account or site")
    PAGE,
    @Fact("An employee's page on the district's own site")
    DISTRICT_PAGE,
    @Fact("An e-mail signature")
    SIGNATURE
}
