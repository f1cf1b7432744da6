package org.chaperone.app.audits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on a page that isn't as the policy wants it, from the audit that found it to the one that doesn't any more.
 *
 * @param outlet whose page it is, or null for a page that isn't registered
 * @param name of the outlet, or the address of the page
 * @param audit the last one that found it
 * @param advice whether the policy only advises it
 * @param endedAt when it was mended or judged to be fine, or null
 * @param ended how it ended, in words; empty while it is open
 */
public record Finding(
        UUID id,
        @Nullable UUID outlet,
        String name,
        String address,
        UUID audit,
        String rule,
        List<String> clauses,
        boolean advice,
        String message,
        String mark,
        Instant foundAt,
        Instant seenAt,
        @Nullable Instant endedAt,
        String ended) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** What journal entries and tasks about it name. */
    public String subject() {
        return "page-finding:" + id;
    }
}
