package org.chaperone.app.policies;

import java.time.Instant;

/** A text that somebody doesn't want to be shown by itself, since when. */
public record PutAway(Text text, Instant at) {}
