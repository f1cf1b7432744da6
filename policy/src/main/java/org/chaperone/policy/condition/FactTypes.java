package org.chaperone.policy.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fact records as CEL types, for the checker: enumerations are texts, lists and records are themselves. */
final class FactTypes implements CelTypeProvider {

    private final Map<String, StructType> structs = new LinkedHashMap<>();

    FactTypes(Class<? extends Record> question) {
        add(question);
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableSet.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }

    static CelType celType(Type type) {
        if (type instanceof ParameterizedType list) {
            return ListType.create(celType(list.getActualTypeArguments()[0]));
        }
        var raw = (Class<?>) type;
        if (raw == Boolean.class) {
            return SimpleType.BOOL;
        }
        if (raw == Integer.class) {
            return SimpleType.INT;
        }
        if (raw == Double.class) {
            return SimpleType.DOUBLE;
        }
        return raw.isRecord() ? StructTypeReference.create(raw.getSimpleName()) : SimpleType.STRING;
    }

    /** The record that a component holds, itself or as the element of a list. */
    static Optional<Class<?>> recordIn(Type type) {
        var raw =
                type instanceof ParameterizedType list
                        ? (Class<?>) list.getActualTypeArguments()[0]
                        : (Class<?>) type;
        return raw.isRecord() ? Optional.of(raw) : Optional.empty();
    }

    private void add(Class<?> record) {
        if (structs.containsKey(record.getSimpleName())) {
            return;
        }
        var fields = ImmutableMap.<String, CelType>builder();
        for (var component : record.getRecordComponents()) {
            fields.put(component.getName(), celType(component.getGenericType()));
        }
        var types = fields.build();
        structs.put(
                record.getSimpleName(),
                StructType.create(
                        record.getSimpleName(),
                        types.keySet(),
                        it -> Optional.ofNullable(types.get(it))));
        for (var component : record.getRecordComponents()) {
            recordIn(component.getGenericType()).ifPresent(this::add);
        }
    }

    static Optional<RecordComponent> component(Class<?> record, String name) {
        for (var component : record.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }
}
