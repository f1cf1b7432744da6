package org.chaperone.app.platforms;

import org.chaperone.app.journal.Actor;

/** A list of approved platforms was published. Published in the transaction in which it was. */
public record PlatformListPublished(IssuedList list, Actor by) {}
