package org.chaperone.app.escrow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.escrow.Login.Part;

/**
 * A login that was sealed.
 *
 * @param number how many times that of its outlet was, from 1
 * @param by the account that sealed it, which never opens it
 * @param parts which it has; what they are, nobody sees here
 */
public record Deposit(
        UUID id,
        UUID outlet,
        int number,
        Instant sealedAt,
        UUID by,
        String byName,
        Set<Part> parts) {}
