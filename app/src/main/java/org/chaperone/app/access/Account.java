package org.chaperone.app.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.jspecify.annotations.Nullable;

/**
 * An account as those who run the installation see it.
 *
 * @param person the same person's id in the directory, or null
 * @param signedInAt the last time, or null for never
 * @param linkUntil when the link to choose a password stops to work, or null when there is none
 */
public record Account(
        UUID id,
        @Nullable String person,
        String name,
        String email,
        AccountState state,
        List<Grant> grants,
        Instant openedAt,
        @Nullable Instant signedInAt,
        @Nullable Instant linkUntil) {

    public boolean isAdministrator() {
        return grants.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR);
    }
}
