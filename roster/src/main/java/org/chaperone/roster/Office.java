package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the district that is not a school, such as a department. */
public record Office(
        String id, String name, @Nullable String parentId, Map<String, String> metadata)
        implements Organization {

    public Office {
        id = Required.text(id, "id of office");
        name = Required.text(name, "name of " + id);
        parentId = Required.optional(parentId);
        metadata = Map.copyOf(metadata);
    }
}
