package org.chaperone.app.announcements;

import java.util.UUID;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.ui.Problems;

/** What came of putting down an announcement. */
public sealed interface PuttingDown {

    record Done(UUID id) implements PuttingDown {}

    /** Nothing is kept; something is to be put right first. */
    record Wrong(Problems problems) implements PuttingDown {}

    /** Nothing is kept; whoever does it sees first what stands against it, and says so by its {@link Ruling#mark}. */
    record ToSee(Ruling ruling) implements PuttingDown {}

    /** Nothing is kept, as the policy forbids it so. */
    record Refused(Ruling ruling) implements PuttingDown {}
}
