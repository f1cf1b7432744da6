package org.chaperone.app.photos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.ConsentAudience;

/**
 * A clearance as a list shows it.
 *
 * @param named how many people were named
 */
public record ClearanceSummary(
        UUID id,
        Instant madeAt,
        String maker,
        String fileName,
        String caption,
        int named,
        int heads,
        List<ConsentAudience> audiences,
        Verdict verdict,
        ClearanceFilter.State state) {}
