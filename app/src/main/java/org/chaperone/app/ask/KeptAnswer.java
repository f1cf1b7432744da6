package org.chaperone.app.ask;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chaperone.policy.question.QuestionFacts;

/**
 * An answer as it was given.
 *
 * @param asker the name of who asked, at that time
 * @param given what they said, as parameters of an address
 * @param sharedWith colleagues who read it now
 */
public record KeptAnswer(
        UUID id,
        UUID askedBy,
        String asker,
        Answer answer,
        String given,
        QuestionFacts facts,
        Instant keptAt,
        List<Share> sharedWith) {

    /**
     * Somebody else who reads it.
     *
     * @param name at the time it was shared
     */
    public record Share(UUID account, String name, Instant since) {}
}
