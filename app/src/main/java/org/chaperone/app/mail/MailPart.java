package org.chaperone.app.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of messages.
 *
 * @param count of the whole list
 * @param next the message that the next part comes after, or null
 */
public record MailPart(List<MailStatus> messages, int count, @Nullable UUID next) {}
