package org.chaperone.app.requests;

import org.chaperone.app.journal.Actor;

/** What was approved doesn't hold any more: its last day is over, it was ended, or it was changed and is asked for anew. */
public record ApprovalEnded(Request request, Actor by) {}
