package org.chaperone.app.policies;

import java.time.Instant;
import java.util.Optional;
import org.chaperone.policy.Guidance;

/**
 * A text that is shown to people, as the pack or the district has it.
 *
 * @param guidance with the title and the words of this version
 * @param version 1 is the pack's own
 * @param writtenBy who wrote the district's version
 */
public record Text(
        Guidance guidance, int version, Optional<String> writtenBy, Optional<Instant> writtenAt) {

    static Text ofPack(Guidance guidance) {
        return new Text(guidance, 1, Optional.empty(), Optional.empty());
    }

    /** Whether the district has put other words in the place of the pack's. */
    public boolean replaced() {
        return version > 1;
    }
}
