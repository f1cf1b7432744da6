package org.chaperone.app.notices.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.util.Objects;
import org.chaperone.app.notices.OccasionFilter;
import org.chaperone.app.notices.OccasionFilter.Order;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the list of occasions says; anything in it that isn't known counts as not said. */
public record OccasionQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String school,
        @Nullable String told,
        @Nullable String order) {

    static final String NOT_YET = "not-yet";

    OccasionFilter filter() {
        return new OccasionFilter(
                text(q).replace("\0", ""),
                known(kind),
                known(school),
                text(told).equals(NOT_YET),
                Objects.requireNonNullElse(constant(Order.values(), order), Order.NEWEST));
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() || value.indexOf(0) >= 0 ? null : value;
    }

    ListAddress address() {
        return ListAddress.of("/notices")
                .with("q", q)
                .with("kind", kind)
                .with("school", school)
                .with("told", told)
                .with("order", order);
    }
}
