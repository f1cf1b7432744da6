package org.chaperone.app.directory;

import java.time.Instant;
import java.util.UUID;
import org.chaperone.check.PublicContact;

/** A contact that the district prints itself, since when it is on the list. */
public record OfficeContact(UUID id, PublicContact contact, Instant addedAt) {}
