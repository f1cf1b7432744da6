package org.chaperone.app.audits.page;

import java.net.URI;
import java.util.List;
import org.chaperone.policy.question.AuditedPage;

/**
 * What came of looking at a page.
 *
 * @param at where it was in the end
 * @param means how it was read
 * @param trouble why it couldn't be read; empty when it was
 * @param later whether it may be read later
 * @param digest of the words of the page; empty when it wasn't read
 * @param files what was read, the page itself first, and of one that a browser showed then how it looked; kept as evidence
 * @param browser what came of showing it in one
 */
public record Look(
        URI at,
        Means means,
        String trouble,
        boolean later,
        AuditedPage facts,
        List<Sighting> sightings,
        String digest,
        List<File> files,
        InBrowser browser) {

    /** How a page is read. */
    public enum Means {
        FETCHED("Read as it is sent"),
        RENDERED("Read in a browser, with its scripts"),
        CAPTURE("Read from an uploaded capture"),
        REVIEW("Reviewed by a person");

        private final String words;

        Means(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param type of its content, such as {@code text/html}
     */
    public record File(String address, String type, byte[] content) {}

    public Look {
        sightings = List.copyOf(sightings);
        files = List.copyOf(files);
    }

    public boolean isRead() {
        return trouble.isEmpty();
    }
}
