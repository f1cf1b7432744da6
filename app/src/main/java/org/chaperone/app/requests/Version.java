package org.chaperone.app.requests;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exactly what was sent.
 *
 * @param author who wrote it, by their id in the directory
 * @param subject whom it is about, or empty
 * @param digest SHA-256 of the content's canonical bytes
 */
public record Version(
        int number,
        String requester,
        String author,
        String authorName,
        String subject,
        Content content,
        String digest,
        Instant sentAt) {

    /** Who can't decide on it, whatever office they hold. */
    public Set<String> barred() {
        return Stream.of(requester, author, subject)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
