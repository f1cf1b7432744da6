package org.chaperone.app.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A person's token, without the secret.
 *
 * @param name what the person calls it
 */
public record ApiToken(
        UUID id, String name, Set<TokenScope> scopes, Instant madeAt, Instant expiresAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }
}
