package org.chaperone.roster;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A group of students with those who lead it: a class, a homeroom, a team or a club.
 *
 * @param id the roster's own id, unique among classes
 * @param title such as "Grade 4 B" or "JV Soccer"
 * @param kind what sort of group it is
 * @param schoolId the school it belongs to
 * @param courseId the course it is held of, or null
 * @param code the district's short name for it, or null
 * @param grades the grades it is meant for, empty when not said
 * @param sessionIds the academic sessions it is held in
 * @param metadata further columns of the source
 */
public record SchoolClass(
        String id,
        String title,
        Kind kind,
        String schoolId,
        @Nullable String courseId,
        @Nullable String code,
        Set<Grade> grades,
        List<String> sessionIds,
        Map<String, String> metadata) {

    /** What sort of group it is; teams and clubs come from the column {@code metadata.kind}. */
    public enum Kind {
        SCHEDULED,
        HOMEROOM,
        TEAM,
        CLUB
    }

    public SchoolClass {
        id = Required.text(id, "id of a class");
        title = Required.text(title, "title of " + id);
        schoolId = Required.text(schoolId, "school of " + id);
        courseId = Required.optional(courseId);
        code = Required.optional(code);
        grades = Collections.unmodifiableSet(new TreeSet<>(grades));
        sessionIds = List.copyOf(sessionIds);
        metadata = Map.copyOf(metadata);
    }
}
