package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An employee or contractor. What they do where is told by their assignments.
 *
 * @param id the roster's own id, unique among all people
 * @param name what the person is called
 * @param contractor works for the district without being employed by it
 * @param title job title in the district's words, such as "Technology director"
 * @param email the district's address of this person
 * @param phone a number on record, as written there
 * @param metadata further columns of the source
 */
public record Staff(
        String id,
        PersonName name,
        boolean contractor,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        Map<String, String> metadata)
        implements Person {

    public Staff {
        id = Required.text(id, "id of a staff member");
        title = Required.optional(title);
        email = Required.optional(email);
        phone = Required.optional(phone);
        metadata = Map.copyOf(metadata);
    }
}
