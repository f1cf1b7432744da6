package org.chaperone.app.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who runs an outlet.
 *
 * @param person their id in the directory, or null for somebody who doesn't work for the schools
 * @param district whether they hold the district's access to it
 * @param by the name of who named them
 */
public record Administrator(
        UUID id,
        UUID outlet,
        @Nullable String person,
        String name,
        String phone,
        String email,
        boolean district,
        Instant since,
        String by) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PHONE = 40;
}
