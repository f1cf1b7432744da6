package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parent or other adult of a student's family who is not on the staff.
 *
 * @param id the roster's own id, unique among all people
 * @param name what the person is called
 * @param email private address on record
 * @param phone private number on record, as written there
 * @param metadata further columns of the source
 */
public record Guardian(
        String id,
        PersonName name,
        @Nullable String email,
        @Nullable String phone,
        Map<String, String> metadata)
        implements Person {

    public Guardian {
        id = Required.text(id, "id of a guardian");
        email = Required.optional(email);
        phone = Required.optional(phone);
        metadata = Map.copyOf(metadata);
    }
}
