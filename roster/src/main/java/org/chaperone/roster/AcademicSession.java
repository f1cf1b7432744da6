package org.chaperone.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school year or a part of one.
 *
 * @param id the roster's own id, unique among sessions
 * @param title such as "Fall 2026"
 * @param kind how long a part
 * @param begin first day
 * @param end first day after it, as OneRoster counts
 * @param parentId the session it is a part of, or null
 */
public record AcademicSession(
        String id,
        String title,
        Kind kind,
        LocalDate begin,
        LocalDate end,
        @Nullable String parentId) {

    /** How long a part of a school year. */
    public enum Kind {
        SCHOOL_YEAR,
        SEMESTER,
        TERM,
        GRADING_PERIOD
    }

    public AcademicSession {
        id = Required.text(id, "id of a session");
        title = Required.text(title, "title of " + id);
        parentId = Required.optional(parentId);
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("session " + id + " ends before it begins");
        }
    }

    public Period period() {
        return new Period(begin, end);
    }
}
