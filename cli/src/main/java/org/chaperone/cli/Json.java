package org.chaperone.cli;

import com.fasterxml.jackson.annotation.Nulls;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Plain values as JSON, and records from it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String pretty(@Nullable Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    static String line(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Writes values a line each. */
    static ObjectWriter lines() {
        return MAPPER.writer().withRootValueSeparator("\n");
    }

    /** Reads items: unknown fields are ignored, lists have no gaps, constants are written as on the wire. */
    static JsonMapper items() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultNullHandling(it -> it.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule().setDeserializerModifier(new WireConstants()))
                .build();
    }

    /** Reads every enumeration by its word on the wire. */
    private static final class WireConstants extends ValueDeserializerModifier {

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> usual) {
            return new ValueDeserializer<Object>() {
                @Override
                public Object deserialize(JsonParser parser, DeserializationContext context) {
                    var word = parser.getString();
                    for (var constant : type.getRawClass().getEnumConstants()) {
                        if (Wire.word((Enum<?>) constant).equals(word)) {
                            return constant;
                        }
                    }
                    return context.handleWeirdStringValue(
                            type.getRawClass(), word, "not one of the constants");
                }
            };
        }
    }
}
