package org.chaperone.app.audits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.audits.page.InBrowser;
import org.chaperone.app.audits.page.Look.Means;
import org.jspecify.annotations.Nullable;

/**
 * One look at a page, and what the policy in force made of it.
 *
 * @param outlet whose page it was, or null for a page that isn't registered
 * @param by the name of who asked for it; empty for one that came by itself
 * @param trouble why the page couldn't be read; empty when it was
 * @param pack and its edition: null when no policy was adopted
 * @param facts as JSON, as they were decided on
 * @param browser what came of showing it in one
 */
public record Audit(
        UUID id,
        @Nullable UUID outlet,
        String address,
        Instant at,
        String by,
        Means means,
        String trouble,
        @Nullable String pack,
        @Nullable String edition,
        String facts,
        List<Outcome> outcomes,
        List<File> files,
        InBrowser browser) {

    /**
     * @param name under which {@link org.chaperone.app.blobs.Blobs} keeps it, which is its SHA-256
     */
    public record File(String address, String type, String name) {}

    public Audit {
        outcomes = List.copyOf(outcomes);
        files = List.copyOf(files);
    }

    public long count(Outcome.Result result) {
        return outcomes.stream().filter(it -> it.result() == result).count();
    }

    /** The page about it. */
    public String path() {
        return "/audits/" + id;
    }
}
