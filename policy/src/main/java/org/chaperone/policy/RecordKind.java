package org.chaperone.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is kept for as long as it is needed, with who changed it and when. A policy can require nothing else. */
public enum RecordKind {
    OUTLETS("The pages and accounts of every school and office, in one list"),
    OUTLET_OWNERS("Who answers for each page and account, on any day"),
    OUTLET_ADMINISTRATORS("Who can sign in to each page and account, and when that was last seen"),
    OUTLET_RECEIPTS("That the offices were told where each page is"),
    COMMUNITY_PAGES("Pages of the community, which are not official"),
    APP_SIGN_OFFS("Who signed off each app, and for which classes");

    private final String title;

    RecordKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As a pack writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    public static String words() {
        return Arrays.stream(values()).map(RecordKind::word).collect(Collectors.joining(", "));
    }
}
