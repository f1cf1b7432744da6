package org.chaperone.app.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as it is kept.
 *
 * @param payload canonical JSON
 */
public record Recorded(
        UUID id, Instant at, Actor actor, String kind, String subject, String payload) {}
