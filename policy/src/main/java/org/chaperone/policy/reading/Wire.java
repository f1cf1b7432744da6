package org.chaperone.policy.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How constants are written outside Java: {@code DIRECT_MESSAGE} is {@code direct-message}. */
public final class Wire {

    private Wire() {}

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> word(it).equals(word))
                .findFirst();
    }

    public static String words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Wire::word)
                .collect(Collectors.joining(", "));
    }
}
