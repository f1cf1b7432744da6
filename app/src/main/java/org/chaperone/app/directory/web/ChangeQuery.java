package org.chaperone.app.directory.web;

import java.util.UUID;
import org.chaperone.app.directory.ChangeFilter;
import org.chaperone.app.directory.RosterChange;
import org.chaperone.app.directory.RosterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which changes the address of an import's page asks for; what isn't known in it counts as not said. */
public record ChangeQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String change,
        @Nullable String school) {

    static final ChangeQuery ALL = new ChangeQuery(null, null, null, null);

    ChangeFilter filter() {
        return new ChangeFilter(
                constant(RosterKind.values(), kind),
                constant(RosterChange.values(), change),
                text(school).isEmpty() ? null : school,
                text(q));
    }

    boolean isEmpty() {
        return (text(q).strip() + text(kind) + text(change) + text(school)).isEmpty();
    }

    String after(UUID id, long number) {
        var address = UriComponentsBuilder.fromPath("/imports/" + id);
        add(address, "q", q);
        add(address, "kind", kind);
        add(address, "change", change);
        add(address, "school", school);
        return address.queryParam("after", number).encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!text(value).isEmpty()) {
            address.queryParam(name, text(value).replace("{", "").replace("}", ""));
        }
    }

    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T extends Enum<T>> @Nullable T constant(T[] all, @Nullable String name) {
        for (var one : all) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        return null;
    }
}
