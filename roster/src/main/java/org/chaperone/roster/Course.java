package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A course of study, of which classes are held. */
public record Course(
        String id,
        String title,
        @Nullable String code,
        @Nullable String organizationId,
        Map<String, String> metadata) {

    public Course {
        id = Required.text(id, "id of a course");
        title = Required.text(title, "title of " + id);
        code = Required.optional(code);
        organizationId = Required.optional(organizationId);
        metadata = Map.copyOf(metadata);
    }
}
