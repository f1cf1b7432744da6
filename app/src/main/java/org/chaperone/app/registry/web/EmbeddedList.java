package org.chaperone.app.registry.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What embedded.jte shows.
 *
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record EmbeddedList(
        EmbeddedQuery query,
        List<Option> units,
        List<EmbeddedRow> rows,
        boolean filtered,
        @Nullable String more,
        boolean later) {

    static final int ON_A_PAGE = 25;

    public static final List<Option> STATES =
            List.of(
                    new Option(EmbeddedQuery.OPEN, "To be looked at"),
                    new Option(EmbeddedQuery.LOOKED_AT, "Looked at"));
}
