package org.chaperone.app.notices;

import java.util.Map;
import org.chaperone.policy.duty.EventType;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Something that families are to be told of; see {@link Occasion}.
 *
 * @param facts what happened tells, besides the school's name, which is put in
 */
record NewOccasion(
        String subject,
        EventType event,
        String title,
        String school,
        @Nullable String gathering,
        @Nullable Grade grade,
        @Nullable String owner,
        Map<String, String> facts) {

    NewOccasion {
        facts = Map.copyOf(facts);
    }
}
