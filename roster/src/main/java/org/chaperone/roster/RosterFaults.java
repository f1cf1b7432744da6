package org.chaperone.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds ids given twice and references that lead nowhere. */
final class RosterFaults {

    private final RosterContents contents;
    private final List<String> faults = new ArrayList<>();

    RosterFaults(RosterContents contents) {
        this.contents = contents;
    }

    List<String> all() {
        var organizations = ids("organization", contents.organizations(), Organization::id);
        var schools = new HashSet<String>();
        for (var organization : contents.organizations()) {
            if (organization instanceof School school) {
                schools.add(school.id());
            }
        }
        var people = people();
        var courses = ids("course", contents.courses(), Course::id);
        var sessions = ids("session", contents.sessions(), AcademicSession::id);
        var classes = ids("class", contents.classes(), SchoolClass::id);

        for (var it : contents.organizations()) {
            refer(it.id(), "organization", it.parentId(), organizations);
        }
        for (var it : contents.sessions()) {
            refer(it.id(), "session", it.parentId(), sessions);
        }
        for (var it : contents.courses()) {
            refer(it.id(), "organization", it.organizationId(), organizations);
        }
        for (var it : contents.classes()) {
            refer(it.id(), "school", it.schoolId(), schools);
            refer(it.id(), "course", it.courseId(), courses);
            it.sessionIds().forEach(session -> refer(it.id(), "session", session, sessions));
        }
        for (var it : contents.familyLinks()) {
            refer("a family link", "student", it.studentId(), people.students);
            refer("a family link", "guardian or staff member", it.adultId(), people.adults);
        }
        for (var it : contents.enrollments()) {
            refer("an enrolment", "student", it.studentId(), people.students);
            refer("an enrolment", "school", it.schoolId(), schools);
        }
        for (var it : contents.assignments()) {
            refer("an assignment", "staff member", it.staffId(), people.staff);
            refer("an assignment", "organization", it.organizationId(), organizations);
        }
        for (var it : contents.memberships()) {
            refer("a membership", "person", it.personId(), people.all);
            refer("a membership", "class", it.classId(), classes);
        }
        return List.copyOf(faults);
    }

    private record People(
            Set<String> all, Set<String> students, Set<String> staff, Set<String> adults) {}

    private People people() {
        var all = ids("person", contents.people(), Person::id);
        var students = new HashSet<String>();
        var staff = new HashSet<String>();
        var adults = new HashSet<String>();
        for (var person : contents.people()) {
            switch (person) {
                case Student student -> students.add(student.id());
                case Guardian guardian -> adults.add(guardian.id());
                case Staff member -> {
                    staff.add(member.id());
                    adults.add(member.id());
                }
            }
        }
        return new People(all, students, staff, adults);
    }

    private <T> Set<String> ids(String kind, List<T> all, Function<T, String> id) {
        Map<String, Integer> times = new HashMap<>();
        all.forEach(it -> times.merge(id.apply(it), 1, Integer::sum));
        times.forEach(
                (it, count) -> {
                    if (count > 1) {
                        faults.add("%s %s is given %d times".formatted(kind, it, count));
                    }
                });
        return times.keySet();
    }

    private void refer(String from, String kind, @Nullable String to, Set<String> known) {
        if (to != null && !known.contains(to)) {
            faults.add("%s refers to %s %s, which is not there".formatted(from, kind, to));
        }
    }
}
