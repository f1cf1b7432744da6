package org.chaperone.app.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that a procedure gives to somebody; see {@link Duties#assign}. It is done when the request is decided and not otherwise.
 *
 * @param id of the procedure's step
 * @param clauses what it rests on; may be empty
 * @param school at which, or null
 * @param subject what it is about, as {@code noun:id}; no two assignments to one bearer share one
 * @param link the page about that
 * @param causedBy who caused it, by their id in the directory
 * @param within so many school days
 */
public record Assignment(
        String id,
        String pack,
        String edition,
        List<String> clauses,
        String title,
        String say,
        @Nullable String school,
        String subject,
        String link,
        String causedBy,
        Bearer bearer,
        int within) {

    static final String EVENT = "request.waits";
}
