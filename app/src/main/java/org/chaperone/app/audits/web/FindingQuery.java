package org.chaperone.app.audits.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.audits.FindingFilter;
import org.chaperone.app.audits.FindingFilter.Order;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list of findings says; anything in it that isn't known counts as not said. */
public record FindingQuery(
        @Nullable String q,
        @Nullable String unit,
        @Nullable String state,
        @Nullable String kind,
        @Nullable String order,
        @Nullable String after) {

    static final String PATH = "/audits";
    static final String OPEN = "open";
    static final String ENDED = "ended";
    static final String MEND = "mend";
    static final String ADVICE = "advice";

    /**
     * @param outlets of the unit that is asked for, or null for all
     */
    FindingFilter filter(@Nullable List<UUID> outlets) {
        var asked = ListAddress.constant(Order.values(), order);
        return new FindingFilter(
                words(),
                outlets,
                switch (text(state)) {
                    case OPEN -> true;
                    case ENDED -> false;
                    default -> null;
                },
                switch (text(kind)) {
                    case MEND -> false;
                    case ADVICE -> true;
                    default -> null;
                },
                asked == null ? Order.NEWEST : asked);
    }

    /** A school's id or the word for the district, or null. */
    @Nullable String knownUnit() {
        var plain = text(unit);
        return plain.isEmpty() || plain.indexOf('\0') >= 0 ? null : plain;
    }

    @Nullable UUID afterId() {
        return ListAddress.id(after);
    }

    boolean isEmpty() {
        return words().isEmpty() && (text(unit) + text(state) + text(kind)).isEmpty();
    }

    String after(UUID id) {
        return ListAddress.of(PATH)
                .with("q", q)
                .with("unit", unit)
                .with("state", state)
                .with("kind", kind)
                .with("order", order)
                .after(id);
    }

    private String words() {
        return text(q).replace("\0", "").strip();
    }
}
