package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the district knows, once: a teacher whose child attends is one {@link Staff} who has a
 * {@link FamilyLink}.
 */
public sealed interface Person permits Student, Staff, Guardian {

    String id();

    PersonName name();

    /** E-mail address on record, which for students and staff is the district's. */
    @Nullable String email();

    /** Columns of the source that have no place of their own, by name without "metadata.". */
    Map<String, String> metadata();
}
