package org.chaperone.app.photos;

import java.time.Instant;
import java.util.UUID;
import org.chaperone.app.consent.Cell;

/**
 * A no was said to a picture that is public already; said in the transaction of the no.
 *
 * @param address where it is public
 * @param person whom it shows, by their id in the directory
 */
public record PublishedPhotoRefused(
        UUID liveUse, UUID clearance, String address, String person, Cell cell, Instant at) {}
