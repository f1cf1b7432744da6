package org.chaperone.app.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A place where somebody is signed in.
 *
 * @param here whether it is the one that asks
 */
public record OpenSession(
        UUID id, Device device, Instant startedAt, Instant seenAt, boolean here) {}
