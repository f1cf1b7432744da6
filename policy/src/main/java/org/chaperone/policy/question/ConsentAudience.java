package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Before whom a permitted use may take place. */
public enum ConsentAudience {
    @Fact("The class or team, and its families")
    CLASS,
    @Fact("District-adopted tools behind a password")
    PROTECTED_TOOLS,
    @Fact("The web site of the school or district")
    SCHOOL_SITE,
    @Fact("Public social media")
    SOCIAL_MEDIA,
    @Fact("Newspapers, radio, television")
    PRESS,
    YEARBOOK,
    @Fact("The staff member who wants to get in touch")
    STAFF;

    /**
     * Before whom something is shown there, as families are asked. Whoever can read it decides first: a closed group is
     * the class, whatever the site. What anybody can read is the school's own site where the schools publish it
     * themselves, and public social media everywhere else.
     *
     * @param readers who can read it; what isn't known is taken as the kind of outlet suggests
     * @return null when neither says anything
     */
    public static @Nullable ConsentAudience of(
            @Nullable OutletKind outlet, @Nullable Audience readers) {
        if (outlet == OutletKind.LEARNING_PLATFORM) {
            return PROTECTED_TOOLS;
        }
        return switch (readers) {
            case GROUP_WITH_STUDENTS, PARENTS, STAFF_ONLY -> CLASS;
            case FRIENDS -> SOCIAL_MEDIA;
            case PUBLIC -> outlet == null ? SOCIAL_MEDIA : published(outlet);
            case null -> outlet == null ? null : published(outlet);
        };
    }

    private static ConsentAudience published(OutletKind outlet) {
        return switch (outlet) {
            case CLASS_PAGE, BLOG, WIKI, WEBSITE, NEWSLETTER -> SCHOOL_SITE;
            case PAGE, PERSONAL_PAGE, COMMUNITY_PAGE -> SOCIAL_MEDIA;
            case LEARNING_PLATFORM -> PROTECTED_TOOLS;
            case MESSAGE -> CLASS;
        };
    }
}
