package org.chaperone.check;

import org.chaperone.policy.reading.Records;
import org.jspecify.annotations.Nullable;

/** Lays facts that somebody stated over facts that were derived: what is stated wins, component by component. */
final class Overlay {

    private Overlay() {}

    static <R extends Record> R of(R derived, R stated) {
        @SuppressWarnings("unchecked")
        var type = (Class<R>) derived.getClass();
        return type.cast(merged(type, derived, stated));
    }

    private static Object merged(Class<?> type, Object derived, Object stated) {
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var below = Records.value(components[i], derived);
            var above = Records.value(components[i], stated);
            values[i] =
                    below != null && above instanceof Record
                            ? merged(components[i].getType(), below, above)
                            : above == null ? below : above;
        }
        return Records.create(type, values);
    }
}
