package org.chaperone.app.notices;

import java.util.List;
import java.util.Map;
import org.chaperone.policy.duty.EventType;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Something that families are to be told of; see {@link Occasion}.
 *
 * @param students who alone are concerned, and are told besides their guardians; empty for all of the class or grade
 * @param facts what happened tells, besides the school's name, which is put in
 */
record NewOccasion(
        String subject,
        EventType event,
        String title,
        String school,
        @Nullable String gathering,
        @Nullable Grade grade,
        @Nullable String owner,
        List<String> students,
        Map<String, String> facts) {

    /** One of which all families of the class or grade are told. */
    NewOccasion(
            String subject,
            EventType event,
            String title,
            String school,
            @Nullable String gathering,
            @Nullable Grade grade,
            @Nullable String owner,
            Map<String, String> facts) {
        this(subject, event, title, school, gathering, grade, owner, List.of(), facts);
    }

    NewOccasion {
        students = List.copyOf(students);
        facts = Map.copyOf(facts);
    }
}
