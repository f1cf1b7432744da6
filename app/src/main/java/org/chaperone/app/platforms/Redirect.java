package org.chaperone.app.platforms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that leads on to another one which stands in it.
 *
 * @param query in which part of the query, or null when it is what follows the path
 * @param proofpoint whether it is written in the way of that mail filter
 */
record Redirect(String host, Pattern path, @Nullable String query, boolean proofpoint) {

    private static final Pattern WRAPPED = Pattern.compile("__(.+?)__;.*");

    /** Where it leads; empty for a page that this isn't about. */
    Optional<String> target(Pasted.Page page) {
        if (!page.host().equals(host) && !page.host().endsWith("." + host)) {
            return Optional.empty();
        }
        if (query == null) {
            var rest = path.matcher("/" + page.raw());
            return rest.lookingAt()
                    ? Optional.of(unwrapped(page.raw().substring(rest.end() - 1)))
                    : Optional.empty();
        }
        var found = page.query().get(query);
        if (found == null || found.isBlank() || !path.matcher(page.path()).matches()) {
            return Optional.empty();
        }
        if (proofpoint) {
            return Optional.of(
                    found.replace("_", "/")
                            .replaceAll("-([0-9A-F]{2})", "%$1")
                            .replace("%3A", ":"));
        }
        return Optional.of(
                found.startsWith("/") && !found.startsWith("//")
                        ? "https://" + page.host() + found
                        : found);
    }

    private static String unwrapped(String rest) {
        var wrapped = WRAPPED.matcher(rest);
        return wrapped.matches() ? wrapped.group(1) : rest;
    }
}
