package org.chaperone.app.registry;

import java.time.Instant;

/**
 * That somebody in an office was told where an outlet is.
 *
 * @param office in words
 * @param name of who was told
 */
public record Receipt(String address, String office, String name, Instant at) {}
