package org.chaperone.app.directory.web;

import org.chaperone.app.directory.PeopleFilter;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.PeopleFilter.Order;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        var address = UriComponentsBuilder.fromPath("/people");
        add(address, "q", q);
        add(address, "kind", kind);
        add(address, "school", school);
        add(address, "grade", grade);
        add(address, "order", order);
        return address.queryParam("after", "{id}").encode().buildAndExpand(id).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!text(value).isEmpty()) {
            address.queryParam(name, text(value).replace("{", "%7B").replace("}", "%7D"));
        }
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T extends Enum<T>> @Nullable T constant(T[] all, String name) {
        for (var one : all) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        return null;
    }
}
