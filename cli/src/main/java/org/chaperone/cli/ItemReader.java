package org.chaperone.cli;

import org.chaperone.check.PostedItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

/** Reads an item from a line of JSON: one of texts alone by {@link PlainItem}, every other by the mapper. */
final class ItemReader {

    private final ObjectReader reader = Json.items().readerFor(PostedItem.class);

    /**
     * @return null if the line says {@code null}
     * @throws tools.jackson.core.JacksonException if it isn't an item
     */
    @Nullable PostedItem read(byte[] line, int from, int length) {
        var item = PlainItem.read(line, from, length);
        return item == null ? reader.readValue(line, from, length) : item;
    }
}
