package org.chaperone.app.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A message was taken by the recipient's or the district's mail server, or written to the folder. Published in the
 * transaction that notes it.
 *
 * @param about what the message told of, as {@code noun:id}
 */
public record MailDelivered(UUID id, String about, String address, Instant at) {}
