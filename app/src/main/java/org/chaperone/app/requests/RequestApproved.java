package org.chaperone.app.requests;

import org.chaperone.app.rights.Viewer;

/**
 * A request was approved; all its steps are done.
 *
 * @param version which was approved
 * @param reference where what was made is, for a procedure in which something is made; else empty
 * @param by whoever took the last step; of one that is through as soon as it is sent, who sent it
 */
public record RequestApproved(Request request, Version version, String reference, Viewer by) {}
