package org.chaperone.policy.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be asked for; a policy has one procedure for each at most. */
public enum RequestKind {
    /** A page or account of a school, an office or the district. */
    OFFICIAL_PAGE,
    /** A page, account, blog or wiki of a class, team or club. */
    CLASS_PAGE,
    /** A platform that isn't on the list yet. */
    PLATFORM,
    /** An app in which students register. */
    APP,
    /** Giving one's own telephone number to students. */
    PERSONAL_NUMBER,
    /** Reaching students by anything but telephone and e-mail. */
    CONTACT,
    /** A telephone of the district on loan. */
    DEVICE_LOAN,
    /** A logo or mascot on a site. */
    LOGO_USE,
    /** Speaking for the district. */
    SPOKESPERSON;

    /** As a pack writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is for a place through which the schools speak. */
    public boolean isPage() {
        return this == OFFICIAL_PAGE || this == CLASS_PAGE;
    }

    public static Optional<RequestKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(RequestKind::word).collect(Collectors.joining(", "));
    }
}
