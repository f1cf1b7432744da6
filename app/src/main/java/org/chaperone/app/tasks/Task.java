package org.chaperone.app.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.policy.duty.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A duty that has fallen due.
 *
 * @param duty its id in the pack
 * @param clauses what it rests on; empty for a product default
 * @param say what to do
 * @param school at which, or null
 * @param link the page of what it is about
 * @param event the word of what made it
 * @param causedBy who did that, by their id in the directory, or null
 * @param bearer whose duty it is
 * @param holder whom it was handed to, or null
 * @param supervisor who sees it when it is overdue
 * @param due the last day on which it is in time
 * @param endedAt when it was done or cancelled, or null
 */
public record Task(
        UUID id,
        String duty,
        String pack,
        String edition,
        List<String> clauses,
        String title,
        String say,
        Evidence evidence,
        @Nullable String school,
        String subject,
        String link,
        String event,
        @Nullable String causedBy,
        Bearer bearer,
        @Nullable Bearer holder,
        Bearer supervisor,
        Instant madeAt,
        LocalDate due,
        TaskState state,
        @Nullable Instant endedAt) {

    /** Who is to do it now. */
    public Bearer now() {
        return holder == null ? bearer : holder;
    }
}
