package org.chaperone.app.requests;

import java.util.UUID;
import org.chaperone.app.ui.Problems;

/** What came of writing or sending a request. */
public sealed interface Filed {

    record Done(UUID id) implements Filed {}

    /** Something is missing or wrong, all of it at once, each at its field. */
    record Wrong(Problems problems) implements Filed {}

    /** It isn't there, isn't theirs to write, or can't be changed any more. */
    record NotHere() implements Filed {}
}
