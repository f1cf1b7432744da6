package org.chaperone.app.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A message won't be delivered by itself any more. Published in the transaction that notes it.
 *
 * @param about what the message told of, as {@code noun:id}
 * @param why in words
 */
public record MailFailed(UUID id, String about, String address, String why, Instant at) {}
