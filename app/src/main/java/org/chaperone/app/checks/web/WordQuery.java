package org.chaperone.app.checks.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.UUID;
import org.chaperone.app.checks.DistrictWord;
import org.chaperone.app.checks.WordFilter;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.screening.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list says; anything in it that isn't known counts as not said.
 *
 * @param about a type of finding, as on the wire
 */
public record WordQuery(
        @Nullable String q,
        @Nullable String about,
        @Nullable String state,
        @Nullable String order,
        @Nullable String after) {

    static final WordQuery ALL = new WordQuery(null, null, null, null, null);

    WordFilter filter() {
        var ordered = constant(WordFilter.Order.values(), text(order));
        return new WordFilter(
                text(q).strip(),
                FindingType.ofWire(text(about)).orElse(null),
                constant(DistrictWord.State.values(), text(state)),
                ordered == null ? WordFilter.Order.ENTRY : ordered);
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        return (text(q).strip() + text(about) + text(state)).isEmpty();
    }

    /** The address of the part of the list after this word. */
    String after(UUID id) {
        return ListAddress.of("/check/words")
                .with("q", q)
                .with("about", about)
                .with("state", state)
                .with("order", order)
                .after(id);
    }
}
