package org.chaperone.cli;

import org.chaperone.check.PostedItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/**
 * Reads an item from a line of JSON. Most items are an id and a text and perhaps two words more; those
 * are taken straight from the tokens, and all others by the mapper.
 */
final class ItemReader {

    private final ObjectReader reader = Json.items().readerFor(PostedItem.class);

    /**
     * @return null if the line says {@code null}
     * @throws tools.jackson.core.JacksonException if it isn't an item
     */
    @Nullable PostedItem read(byte[] line, int from, int length) {
        var item = plain(line, from, length);
        return item == null ? reader.readValue(line, from, length) : item;
    }

    /** The item, if it has texts only; null when the mapper has to look. */
    private @Nullable PostedItem plain(byte[] line, int from, int length) {
        try (var json = reader.createParser(line, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            String id = null;
            String kind = null;
            String text = null;
            String at = null;
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                var value = json.nextStringValue();
                if (value == null) {
                    return null;
                }
                switch (name) {
                    case "id" -> id = value;
                    case "kind" -> kind = value;
                    case "text" -> text = value;
                    case "at" -> at = value;
                    default -> {
                        return null;
                    }
                }
            }
            return endsHere(json)
                    ? new PostedItem(id, kind, text, null, null, null, null, null, at, null)
                    : null;
        }
    }

    private static boolean endsHere(JsonParser json) {
        return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
    }
}
