package org.chaperone.policy.condition;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compiled term with what is known of it at load.
 *
 * @param type the Java type of its values
 * @param path the name of the fact it reads; null when it is computed
 * @param constant its value when that doesn't depend on facts
 * @param choices the parameter whose value it is, for checking the words it is compared with
 */
record Typed(
        Term term,
        Type type,
        @Nullable String path,
        @Nullable Object constant,
        @Nullable String choices) {

    static Typed computed(Term term, Type type) {
        return new Typed(term, type, null, null, null);
    }

    static Typed constant(Object value) {
        return new Typed((facts, loop) -> value, value.getClass(), null, value, null);
    }

    Optional<Class<? extends Enum<?>>> enumeration() {
        if (type instanceof Class<?> raw && raw.isEnum()) {
            @SuppressWarnings("unchecked")
            var constants = (Class<? extends Enum<?>>) raw;
            return Optional.of(constants);
        }
        return Optional.empty();
    }

    Type element() {
        return type instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : Object.class;
    }
}
