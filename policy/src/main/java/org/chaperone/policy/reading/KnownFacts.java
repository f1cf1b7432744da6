package org.chaperone.policy.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a record of facts from the few that are known. */
public final class KnownFacts {

    private KnownFacts() {}

    /**
     * @param known values by component name; what isn't there is not known
     * @throws IllegalArgumentException if the record has no such component, or of another type
     */
    public static <R extends Record> R of(Class<R> type, Map<String, ?> known) {
        var components = type.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(known.keySet())) {
            throw new IllegalArgumentException(known.keySet() + " are not all among " + names);
        }
        var values = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            values[i] = known.get(names.get(i));
        }
        return Records.create(type, values);
    }
}
