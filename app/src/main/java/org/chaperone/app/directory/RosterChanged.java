package org.chaperone.app.directory;

import org.chaperone.app.journal.Actor;

/** A roster was taken in, or taken back. Published in the transaction in which it was. */
public record RosterChanged(Actor by) {}
