package org.chaperone.app.directory.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import org.chaperone.app.directory.PeopleFilter;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.PeopleFilter.Order;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record PeopleQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String school,
        @Nullable String grade,
        @Nullable String order) {

    PeopleFilter filter() {
        return new PeopleFilter(
                text(q),
                constant(Kind.values(), text(kind)),
                text(school).isEmpty() ? null : school,
                Grade.parse(text(grade)).orElse(null),
                text(order).equals("grade") ? Order.GRADE : Order.NAME);
    }

    boolean isEmpty() {
        return text(q).isBlank() && (text(kind) + text(school) + text(grade)).isEmpty();
    }

    /** The address of the part of the list after this person. */
    String after(String id) {
        return ListAddress.of("/people")
                .with("q", q)
                .with("kind", kind)
                .with("school", school)
                .with("grade", grade)
                .with("order", order)
                .after(id);
    }
}
