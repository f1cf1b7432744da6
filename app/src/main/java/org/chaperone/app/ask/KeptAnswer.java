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
 * @param sharedWith names
 */
public record KeptAnswer(
        UUID id,
        UUID askedBy,
        String asker,
        Answer answer,
        String given,
        QuestionFacts facts,
        Instant keptAt,
        List<String> sharedWith) {}
