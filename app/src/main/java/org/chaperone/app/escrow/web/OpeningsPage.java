package org.chaperone.app.escrow.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.escrow.Opening;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * What openings.jte shows.
 *
 * @param state the one that is chosen; empty for all
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record OpeningsPage(
        String state, List<OpeningRow> rows, @Nullable String more, boolean later) {

    public static final List<Option> STATES =
            Arrays.stream(Opening.State.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();
}
