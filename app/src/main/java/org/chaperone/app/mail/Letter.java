package org.chaperone.app.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A message as it is kept until it is delivered. */
record Letter(
        UUID id,
        Recipient to,
        String subject,
        String plain,
        String html,
        String language,
        String about,
        Instant writtenAt,
        List<Attachment> attachments) {}
