package org.chaperone.app.requests;

import org.chaperone.app.journal.Actor;

/** A request was turned down. */
public record RequestDeclined(Request request, Version version, Actor by) {}
