package org.chaperone.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds ids given twice and references that lead nowhere. */
final class RosterFaults {

    private final RosterContents contents;
    private final List<String> faults = new ArrayList<>();

    RosterFaults(RosterContents contents) {
        this.contents = contents;
    }

    List<String> all() {
        var organizations = byId("organization", contents.organizations(), Organization::id);
        Predicate<String> isSchool = it -> organizations.get(it) instanceof School;
        var people = byId("person", contents.people(), Person::id);
        Predicate<String> isStudent = it -> people.get(it) instanceof Student;
        var courses = byId("course", contents.courses(), Course::id);
        var sessions = byId("session", contents.sessions(), AcademicSession::id);
        var classes = byId("class", contents.classes(), SchoolClass::id);

        for (var it : contents.organizations()) {
            refer(it.id(), "organization", it.parentId(), organizations::containsKey);
        }
        for (var it : contents.sessions()) {
            refer(it.id(), "session", it.parentId(), sessions::containsKey);
        }
        for (var it : contents.courses()) {
            refer(it.id(), "organization", it.organizationId(), organizations::containsKey);
        }
        for (var it : contents.classes()) {
            refer(it.id(), "school", it.schoolId(), isSchool);
            refer(it.id(), "course", it.courseId(), courses::containsKey);
            it.sessionIds()
                    .forEach(session -> refer(it.id(), "session", session, sessions::containsKey));
        }
        for (var it : contents.familyLinks()) {
            refer("a family link", "student", it.studentId(), isStudent);
            refer(
                    "a family link",
                    "guardian or staff member",
                    it.adultId(),
                    id -> isAdult(people.get(id)));
        }
        for (var it : contents.enrollments()) {
            refer("an enrolment", "student", it.studentId(), isStudent);
            refer("an enrolment", "school", it.schoolId(), isSchool);
        }
        for (var it : contents.assignments()) {
            refer(
                    "an assignment",
                    "staff member",
                    it.staffId(),
                    id -> people.get(id) instanceof Staff);
            refer("an assignment", "organization", it.organizationId(), organizations::containsKey);
        }
        for (var it : contents.memberships()) {
            refer("a membership", "person", it.personId(), people::containsKey);
            refer("a membership", "class", it.classId(), classes::containsKey);
        }
        return List.copyOf(faults);
    }

    private <T> Map<String, T> byId(String kind, List<T> all, Function<T, String> id) {
        Map<String, T> first = HashMap.newHashMap(all.size());
        Map<String, Integer> times = new HashMap<>();
        for (var it : all) {
            if (first.putIfAbsent(id.apply(it), it) != null) {
                times.merge(id.apply(it), 1, Integer::sum);
            }
        }
        times.forEach(
                (it, more) -> faults.add("%s %s is given %d times".formatted(kind, it, more + 1)));
        return first;
    }

    private static boolean isAdult(@Nullable Person person) {
        return person instanceof Guardian || person instanceof Staff;
    }

    private void refer(String from, String kind, @Nullable String to, Predicate<String> isKnown) {
        if (to != null && !isKnown.test(to)) {
            faults.add("%s refers to %s %s, which is not there".formatted(from, kind, to));
        }
    }
}
