package org.chaperone.app.fetch;

import java.net.URI;
import java.util.Map;

/** What came of showing a page in a browser. */
public sealed interface Rendered {

    /**
     * The page as it stood when its scripts had come to rest.
     *
     * @param at where its scripts had led to; mostly where it was fetched from
     * @param html its elements then
     * @param told what the question asked of it answered, as JSON
     * @param screenshot of it from the top, a JPEG 1,280 points wide
     * @param parts what the browser was given beside the page itself, by address
     */
    record Page(URI at, String html, String told, byte[] screenshot, Map<URI, Fetched.Answer> parts)
            implements Rendered {

        public Page {
            parts = Map.copyOf(parts);
        }
    }

    /** It couldn't be shown. */
    record Not(String why) implements Rendered {}
}
