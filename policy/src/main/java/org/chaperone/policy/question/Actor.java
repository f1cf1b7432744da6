package org.chaperone.policy.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who asks or acts. */
@Fact("Who asks or acts")
public record Actor(
        @Fact(value = "What this person does in or for the schools", label = "Role")
                @Nullable Role role,
        @Fact(value = "Employee, contractor, volunteer or none of these", label = "Employment")
                @Nullable Employment employment,
        @Fact(value = "Grades this person teaches; kindergarten is 0", label = "Grades taught")
                @Nullable List<Integer> grades,
        @Fact(
                        value = "As what this person acts now: employee, parent or private person",
                        label = "Acts as")
                @Nullable Capacity capacity) {

    public Actor {
        grades = grades == null ? null : List.copyOf(grades);
    }
}
