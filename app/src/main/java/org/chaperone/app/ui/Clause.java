package org.chaperone.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * A clause as it is cited: the chip, and the sheet that opens from it.
 *
 * @param id unique among all, such as {@code WILM-MA-3f3}
 * @param label the number printed in the district's document, such as {@code 3f3}
 * @param where the section in words
 * @param kind obligation, prohibition, exception and so on
 * @param edition in words
 * @param href where to read it in the policy, or null
 */
public record Clause(
        String id,
        String label,
        String text,
        String where,
        String kind,
        String edition,
        @Nullable String href) {

    /** The id of the sheet on the page. */
    public String anchor() {
        return "clause-" + id.toLowerCase(java.util.Locale.ROOT);
    }
}
