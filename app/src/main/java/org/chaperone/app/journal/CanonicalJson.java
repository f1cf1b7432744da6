package org.chaperone.app.journal;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one value (RFC 8785): members sorted by name, no spaces, shortest escapes. Fractions have many texts in
 * practice, so there are none.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build();

    private CanonicalJson() {}

    /**
     * @throws IllegalArgumentException for a fraction, or when it isn't an object
     */
    static String of(Object value) {
        var tree = MAPPER.<JsonNode>valueToTree(value);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("A payload is an object, not " + tree);
        }
        refuseFractions(tree);
        return MAPPER.writeValueAsString(MAPPER.treeToValue(tree, Object.class));
    }

    private static void refuseFractions(JsonNode node) {
        if (node.isFloatingPointNumber()) {
            throw new IllegalArgumentException("A payload has no fractions: " + node);
        }
        node.forEach(CanonicalJson::refuseFractions);
    }
}
