package org.chaperone.policy.condition;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Facts made up at random from a seed: all known, or some of them forgotten. */
public final class RandomFacts {

    private static final List<String> WORDS =
            List.of("", "s-emma", "Instagram", "outside-district", "educational", "text");

    private final Random random;

    public RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    /** Every fact known. */
    public <R> R all(Class<R> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            var items = new ArrayList<>();
            for (var i = random.nextInt(4); i > 0; i--) {
                items.add(value(list.getActualTypeArguments()[0]));
            }
            return items;
        }
        var raw = (Class<?>) type;
        if (raw.isRecord()) {
            return create(
                    raw,
                    Arrays.stream(raw.getRecordComponents())
                            .map(it -> value(it.getGenericType()))
                            .toArray());
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        if (raw == Boolean.class) {
            return random.nextBoolean();
        }
        if (raw == Integer.class) {
            return random.nextInt(20) - 1;
        }
        return raw == Double.class
                ? (Object) random.nextDouble()
                : WORDS.get(random.nextInt(WORDS.size()));
    }

    /** The same facts with some forgotten, at any depth. */
    public <R extends Record> R forgetful(R facts) {
        @SuppressWarnings("unchecked")
        var same = (R) forget(facts);
        return same;
    }

    private Object forget(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::forget).toList();
        }
        if (!(value instanceof Record)) {
            return value;
        }
        var components = value.getClass().getRecordComponents();
        var kept = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            kept[i] = random.nextInt(4) == 0 ? null : forget(read(components[i], value));
        }
        return create(value.getClass(), kept);
    }

    static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object create(Class<?> type, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
