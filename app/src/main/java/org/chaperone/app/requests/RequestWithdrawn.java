package org.chaperone.app.requests;

import org.chaperone.app.journal.Actor;

/** Whoever asked took it back before it was decided. */
public record RequestWithdrawn(Request request, Actor by) {}
