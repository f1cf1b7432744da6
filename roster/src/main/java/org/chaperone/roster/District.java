package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The district itself. */
public record District(
        String id, String name, @Nullable String parentId, Map<String, String> metadata)
        implements Organization {

    public District {
        id = Required.text(id, "id of district");
        name = Required.text(name, "name of " + id);
        parentId = Required.optional(parentId);
        metadata = Map.copyOf(metadata);
    }
}
