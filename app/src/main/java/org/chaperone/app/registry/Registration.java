package org.chaperone.app.registry;

import java.util.UUID;
import org.chaperone.app.ui.Problems;

/** What came of registering or changing an outlet. */
public sealed interface Registration {

    record Done(UUID id) implements Registration {}

    /** Nothing is kept; something is to be put right first. */
    record Wrong(Problems problems) implements Registration {}

    /** Nothing is kept; whoever does it sees first what stands against it, and says so by its {@link Ruling#mark}. */
    record ToSee(Ruling ruling) implements Registration {}

    /** Nothing is kept, as the policy forbids it. */
    record Refused(Ruling ruling) implements Registration {}
}
