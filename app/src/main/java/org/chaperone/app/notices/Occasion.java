package org.chaperone.app.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.policy.duty.EventType;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Something that families are told of.
 *
 * @param subject as the duties know it, {@code noun:id}
 * @param kind of notice, by its id in the policy
 * @param title a few words
 * @param school by its id
 * @param gathering the class, team or club whose families are told, by its id; null when it is a grade
 * @param grade of that school, or null
 * @param owner who answers for it, by their id in the directory, or null
 * @param openedBy a name
 * @param wording in which letters go out, once they do
 * @param students who alone are concerned, and are told besides their guardians; empty for all of the class or grade
 * @param facts what the letters' blanks tell, by their names
 */
public record Occasion(
        UUID id,
        String subject,
        String kind,
        EventType event,
        String title,
        String school,
        @Nullable String gathering,
        @Nullable Grade grade,
        @Nullable String owner,
        Instant openedAt,
        String openedBy,
        OccasionState state,
        @Nullable UUID wording,
        List<String> students,
        Map<String, String> facts) {

    public Occasion {
        students = List.copyOf(students);
        facts = Map.copyOf(facts);
        if ((gathering == null) == (grade == null)) {
            throw new IllegalArgumentException("An occasion is about a class or a grade");
        }
    }

    /** What journal entries about it name. */
    String entry() {
        return "notice-occasion:" + id;
    }

    /** The page about it. */
    public String path() {
        return "/notices/" + id;
    }

    /** What duties about a student who came late name. */
    String subjectOf(String student) {
        return subject + "/student:" + student;
    }
}
