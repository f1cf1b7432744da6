package org.chaperone.app.notices;

import java.time.Instant;

/**
 * Something that happened to an occasion.
 *
 * @param what in words
 * @param by a name
 */
public record OccasionStep(String what, Instant at, String by, String note) {}
