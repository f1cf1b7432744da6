package org.chaperone.app.requests;

import org.chaperone.app.journal.Actor;

/** A request was sent, for the first time or changed; nobody has decided on it yet. */
public record RequestSent(Request request, Actor by) {}
