package org.chaperone.app.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a part of a list: what the list is narrowed to, and where the part begins. Also reads what stands in one that
 * came from outside, where anything that isn't known counts as not said.
 */
public final class ListAddress {

    private final UriComponentsBuilder address;
    private final Map<String, Object> values = new HashMap<>();

    private ListAddress(String path) {
        address = UriComponentsBuilder.fromPath(path);
    }

    public static ListAddress of(String path) {
        return new ListAddress(path);
    }

    /** The same with a value, whatever signs are in it; an absent or empty one is left out. */
    public ListAddress with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
        return this;
    }

    /** The address of the part after this one of the list. */
    public String after(Object id) {
        return with("after", id.toString()).address.encode().buildAndExpand(values).toUriString();
    }

    /** The address of the list as it is narrowed, from its beginning. */
    public String first() {
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** A value that may be absent. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A constant by its name in any case, or null. */
    public static <T extends Enum<T>> @Nullable T constant(T[] all, @Nullable String name) {
        for (var one : all) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        return null;
    }

    /** A constant as it stands in an address. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** An id, or null where there is none. */
    public static @Nullable UUID id(@Nullable String value) {
        try {
            return text(value).isEmpty() ? null : UUID.fromString(text(value));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
