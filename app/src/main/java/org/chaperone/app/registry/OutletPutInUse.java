package org.chaperone.app.registry;

import org.chaperone.app.journal.Actor;

/** An outlet was registered, or is used with one more class. Published in the transaction in which it was. */
public record OutletPutInUse(Outlet outlet, Actor by) {}
