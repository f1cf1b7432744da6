package org.chaperone.policy.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes records of facts apart and puts them together, component by component. */
public final class Records {

    private Records() {}

    /** The value of a component; null when that fact is not known. */
    public static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The component of that name; nothing if it has none, or isn't a record. */
    public static Optional<RecordComponent> component(Class<?> type, String name) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(it -> it.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * A record of these values, in the order of its components.
     *
     * @throws IllegalArgumentException if a value is of another type
     */
    public static <R> R create(Class<R> type, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
