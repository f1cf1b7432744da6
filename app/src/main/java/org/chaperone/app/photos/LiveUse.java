package org.chaperone.app.photos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/**
 * A cleared picture that is public.
 *
 * @param notedBy the name of who said so
 * @param ended when it was taken down, or null
 * @param refusals each no that came after it was public
 */
public record LiveUse(
        UUID id,
        String address,
        Instant since,
        String notedBy,
        @Nullable Instant ended,
        List<Refusal> refusals) {

    public record Refusal(
            String person, String name, ConsentUse use, ConsentAudience audience, Instant at) {}

    /** Whether it is to be taken down. */
    public boolean isToEnd() {
        return ended == null && !refusals.isEmpty();
    }
}
