package org.chaperone.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.question.Fact;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) of a question's facts, made from its record. No field is required: what is absent is unknown. */
public final class QuestionSchema {

    private QuestionSchema() {}

    /** As plain maps and lists, in the record's order. */
    public static Map<String, Object> of(QuestionType question) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://chaperone.example/questions/" + question.word() + ".json");
        schema.put("title", question.word());
        schema.putAll(record(question.facts()));
        schema.put("description", question.asks() + " What is absent or null is not known.");
        return schema;
    }

    private static Map<String, Object> record(Class<?> record) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : record.getRecordComponents()) {
            var property = new LinkedHashMap<String, Object>();
            var fact = component.getAnnotation(Fact.class);
            if (fact != null) {
                property.put("description", fact.value());
            }
            property.putAll(type(component.getGenericType()));
            properties.put(component.getName(), property);
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", List.of("object", "null"));
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> type(Type type) {
        if (type instanceof ParameterizedType list) {
            var schema = new LinkedHashMap<String, Object>();
            schema.put("type", List.of("array", "null"));
            schema.put("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        var raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw.isEnum()) {
            return constants(raw);
        }
        return Map.of("type", List.of(simple(raw), "null"));
    }

    private static String simple(Class<?> raw) {
        if (raw == Boolean.class) {
            return "boolean";
        }
        if (raw == Integer.class) {
            return "integer";
        }
        return raw == Double.class ? "number" : "string";
    }

    private static Map<String, Object> constants(Class<?> type) {
        var choices = new ArrayList<Map<String, Object>>();
        for (var constant : type.getEnumConstants()) {
            var choice = new LinkedHashMap<String, Object>();
            choice.put("const", Wire.word((Enum<?>) constant));
            var fact = fact(type, (Enum<?>) constant);
            if (fact != null) {
                choice.put("description", fact.value());
            }
            choices.add(choice);
        }
        choices.add(Map.of("type", "null"));
        return Map.of("oneOf", choices);
    }

    private static @Nullable Fact fact(Class<?> type, Enum<?> constant) {
        try {
            return type.getField(constant.name()).getAnnotation(Fact.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
