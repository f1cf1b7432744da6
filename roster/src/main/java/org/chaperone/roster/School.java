package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A school of the district.
 *
 * @param id the roster's own id, unique among organizations
 * @param name such as "Lincoln Elementary"
 * @param number the number by which the district or state knows the school
 * @param parentId the district or office it belongs to
 * @param metadata further columns of the source
 */
public record School(
        String id,
        String name,
        @Nullable String number,
        @Nullable String parentId,
        Map<String, String> metadata)
        implements Organization {

    public School {
        id = Required.text(id, "id of a school");
        name = Required.text(name, "name of " + id);
        number = Required.optional(number);
        parentId = Required.optional(parentId);
        metadata = Map.copyOf(metadata);
    }

    public static School of(String id, String name) {
        return new School(id, name, null, null, Map.of());
    }
}
