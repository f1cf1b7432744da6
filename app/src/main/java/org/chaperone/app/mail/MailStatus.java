package org.chaperone.app.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands, without what it says.
 *
 * @param attempts how often a delivery was begun
 * @param problem why the last one failed, in words, or null
 * @param answer what the server said when it took the message, or null
 */
public record MailStatus(
        UUID id,
        String address,
        String name,
        String subject,
        String about,
        MailState state,
        Instant writtenAt,
        @Nullable Instant deliveredAt,
        int attempts,
        @Nullable String problem,
        @Nullable String answer) {}
