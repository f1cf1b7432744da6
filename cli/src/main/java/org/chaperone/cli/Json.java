package org.chaperone.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Plain values as JSON. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String pretty(@Nullable Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    static String line(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
