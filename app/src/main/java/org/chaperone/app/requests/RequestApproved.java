package org.chaperone.app.requests;

import org.chaperone.app.journal.Actor;

/**
 * A request was approved; all its steps are done.
 *
 * @param version which was approved
 * @param reference where what was made is, for a procedure in which something is made; else empty
 * @param maker who made it, by their id in the directory, or empty
 */
public record RequestApproved(
        Request request, Version version, String reference, String maker, Actor by) {}
