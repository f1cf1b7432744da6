package org.chaperone.app.ask;

import java.time.Instant;
import java.util.UUID;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;

/**
 * A kept answer as a list shows it.
 *
 * @param asked what was asked, to follow that word; empty when too little of it was known
 * @param mine whether the viewer asked; otherwise it was shared with them
 * @param readers with how many it is shared
 */
public record KeptSummary(
        UUID id,
        String asker,
        boolean mine,
        QuestionType question,
        Verdict verdict,
        String headline,
        String asked,
        Instant keptAt,
        int readers) {}
