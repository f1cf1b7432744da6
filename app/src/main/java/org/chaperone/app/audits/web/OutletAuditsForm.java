package org.chaperone.app.audits.web;

import static org.chaperone.app.ui.ListAddress.text;

import org.chaperone.app.audits.page.Subject;
import org.jspecify.annotations.Nullable;

/** What was sent about the audits of an outlet. */
public record OutletAuditsForm(
        @Nullable String districtPage,
        @Nullable String professional,
        @Nullable String note,
        @Nullable String organization,
        @Nullable String comments,
        @Nullable String visitors) {

    static final OutletAuditsForm EMPTY = new OutletAuditsForm(null, null, null, null, null, null);

    /** What somebody read from a capture. */
    Subject.Told told() {
        return new Subject.Told(said(organization), said(comments), said(visitors));
    }

    static @Nullable Boolean said(@Nullable String word) {
        return switch (text(word)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }
}
