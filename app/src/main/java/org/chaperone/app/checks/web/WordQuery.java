package org.chaperone.app.checks.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.chaperone.app.checks.DistrictWord;
import org.chaperone.app.checks.WordFilter;
import org.chaperone.screening.FindingType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        try {
            return text(after).isEmpty() ? null : UUID.fromString(text(after));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean isEmpty() {
        return (text(q).strip() + text(about) + text(state)).isEmpty();
    }

    /** The address of the part of the list after this word. */
    String after(UUID id) {
        var address = UriComponentsBuilder.fromPath("/check/words");
        add(address, "q", q);
        add(address, "about", about);
        add(address, "state", state);
        add(address, "order", order);
        return address.queryParam("after", "{id}").encode().buildAndExpand(id).toUriString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <T extends Enum<T>> @Nullable T constant(T[] all, String name) {
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!text(value).isEmpty()) {
            address.queryParam(name, text(value).replace("{", "%7B").replace("}", "%7D"));
        }
    }
}
