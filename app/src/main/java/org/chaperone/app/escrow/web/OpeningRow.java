package org.chaperone.app.escrow.web;

/**
 * An opening in a list.
 *
 * @param open whether somebody still has to do something
 */
public record OpeningRow(
        String href,
        String outlet,
        String by,
        String emergency,
        String state,
        String at,
        boolean open) {}
