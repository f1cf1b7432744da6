package org.chaperone.app.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is now.
 *
 * @param requester who asks, by their id in the directory
 * @param pack of the policy by which it is decided, with {@code edition}; of a draft, by which it was begun
 * @param version how many times it was sent
 * @param content as it is written now
 * @param lastDay of what was approved, or null when it has none
 * @param renews the one that it renews, or null
 */
public record Request(
        UUID id,
        RequestKind kind,
        String requester,
        String pack,
        String edition,
        RequestState state,
        int version,
        Content content,
        Instant madeAt,
        Instant changedAt,
        @Nullable LocalDate lastDay,
        @Nullable UUID renews) {

    public static final String SUBJECT = "request:";

    public String subject() {
        return SUBJECT + id;
    }

    public String path() {
        return "/requests/" + id;
    }

    /** Whether what was approved holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return state == RequestState.APPROVED && (lastDay == null || !day.isAfter(lastDay));
    }
}
