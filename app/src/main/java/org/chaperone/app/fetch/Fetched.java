package org.chaperone.app.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What came of fetching. */
public sealed interface Fetched {

    /** How far it came: where it was in the end, or what couldn't be had. */
    URI at();

    /**
     * The other side answered, whatever it said.
     *
     * @param at where it was in the end, after redirects
     * @param through the addresses that led there, the one that was asked for first; empty without redirects
     * @param type such as {@code text/html}, in small letters; empty when it didn't say
     * @param charset as it said
     * @param body unpacked; empty when only the status was wanted
     */
    record Answer(
            URI at,
            List<URI> through,
            int status,
            String type,
            Optional<Charset> charset,
            byte[] body)
            implements Fetched {

        public Answer {
            through = List.copyOf(through);
        }

        public boolean isWell() {
            return status >= 200 && status < 300;
        }

        /** Whether it says that there is nothing at this address. */
        public boolean isGone() {
            return status == 404 || status == 410;
        }

        public boolean isHtml() {
            return type.equals("text/html") || type.equals("application/xhtml+xml");
        }

        public String text() {
            return new String(body, charset.orElse(StandardCharsets.UTF_8));
        }
    }

    /** It wasn't asked for: the address, or one it led to, isn't to be reached. */
    record Refused(URI at, String why) implements Fetched {}

    /**
     * No whole answer came.
     *
     * @param later whether it may come later
     */
    record Failed(URI at, String why, boolean later) implements Fetched {}
}
