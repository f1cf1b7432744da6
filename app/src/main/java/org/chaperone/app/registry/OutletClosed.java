package org.chaperone.app.registry;

import org.chaperone.app.journal.Actor;

/** An outlet was given up. Published in the transaction in which it was. */
public record OutletClosed(Outlet outlet, Actor by) {}
