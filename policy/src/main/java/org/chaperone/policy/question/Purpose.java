package org.chaperone.policy.question;

/** What a contact or a use is for. */
public enum Purpose {
    @Fact("Class work, homework, teaching")
    INSTRUCTION,
    @Fact("News, schedules, practice and trip times, announcements")
    SCHOOL_INFORMATION,
    @Fact("Keeping in touch during a field trip, game or event")
    TRIP_OR_EVENT,
    @Fact("Fund-raisers, parent groups, administration")
    SCHOOL_BUSINESS,
    @Fact("A worry about a pupil's well-being")
    WELFARE,
    EMERGENCY,
    @Fact("Chat among friends, fraternizing")
    SOCIAL,
    @Fact("A private matter with nothing to do with school")
    PRIVATE,
    @Fact("Gaming and other pastimes")
    ENTERTAINMENT,
    @Fact("Selling or promoting something")
    COMMERCIAL,
    @Fact("Campaigns and politics")
    POLITICAL
}
