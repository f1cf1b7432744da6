package org.chaperone.roster.oneroster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chaperone.roster.AcademicSession;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.Period;
import org.chaperone.roster.RosterBuilder;
import org.jspecify.annotations.Nullable;

/** Makes people of users, once every file has been read. */
final class PeopleAssembly {

    private final UserRows users;
    private final FamilyRows family;
    private final EnrollmentRows enrollments;
    private final OrganizationRows organizations;
    private final SessionRows sessions;
    private final Map<FamilyRows.Pair, Relation> links = new LinkedHashMap<>();

    PeopleAssembly(
            UserRows users,
            FamilyRows family,
            EnrollmentRows enrollments,
            OrganizationRows organizations,
            SessionRows sessions) {
        this.users = users;
        this.family = family;
        this.enrollments = enrollments;
        this.organizations = organizations;
        this.sessions = sessions;
    }

    void addTo(RosterBuilder roster) {
        users.all().forEach(this::linkAgents);
        family.relations().forEach(links::put);
        Set<String> there = new HashSet<>();
        for (var user : users.all()) {
            if (user.isStudent()) {
                roster.add(user.student());
                enrollmentsOf(user).forEach(roster::add);
            } else if (user.isStaff()) {
                roster.add(user.staff());
                assignmentsOf(user).forEach(roster::add);
            } else if (user.isGuardian()) {
                roster.add(user.guardian());
            } else {
                user.row.breakAt("role", "has no role in any file; expected one; left out");
                continue;
            }
            there.add(user.id);
        }
        links.forEach(
                (pair, relation) ->
                        roster.add(new FamilyLink(pair.adult(), pair.student(), relation)));
        enrollments.addTo(roster, there::contains);
    }

    private void linkAgents(User user) {
        for (var id : user.agents) {
            var agent = users.find(id);
            if (!users.ids.knows(user.row, "agentSourcedIds", id) || agent == null) {
                continue;
            }
            if (user.isStudent() == agent.isStudent()) {
                user.row.report(
                        "agentSourcedIds",
                        "expected a student's parents or a parent's children; read without " + id);
                continue;
            }
            var student = user.isStudent() ? user : agent;
            var adult = user.isStudent() ? agent : user;
            adult.isFamily = true;
            links.put(new FamilyRows.Pair(student.id, adult.id), relation(adult));
        }
    }

    private static Relation relation(User adult) {
        return adult.roles.stream()
                .map(it -> it.role().name())
                .filter(it -> List.of("parent", "guardian", "relative").contains(it))
                .map(it -> Relation.valueOf(it.toUpperCase(Locale.ROOT)))
                .min(Comparator.naturalOrder())
                .orElse(Relation.OTHER);
    }

    private static Set<Assignment> assignmentsOf(User user) {
        var assignments = new LinkedHashSet<Assignment>();
        for (var it : user.roles) {
            if (User.isWork(it) && it.organization() != null) {
                assignments.add(
                        new Assignment(user.id, it.organization(), it.role().name(), it.period()));
            }
        }
        return assignments;
    }

    private Set<Enrollment> enrollmentsOf(User user) {
        var result = new LinkedHashSet<Enrollment>();
        for (var it : user.roles) {
            var school =
                    it.organization() == null ? null : organizations.schoolAt(it.organization());
            if (User.isStudent(it) && school != null && school.isPresent()) {
                var grade = it.grade() != null ? it.grade() : user.grade;
                var period = it.period().equals(Period.ALWAYS) ? untilLeft(user) : it.period();
                result.add(new Enrollment(user.id, school.get().id(), grade, period));
            }
        }
        if (result.isEmpty()) {
            for (var it : enrollments.of(user.id)) {
                result.add(
                        new Enrollment(
                                user.id, it.schoolClass().schoolId(), user.grade, untilLeft(user)));
            }
        }
        return result;
    }

    /**
     * Where no file dates the time at school itself, it ends when every class has ended and that
     * means leaving: after grade 12, or before the classes' own sessions were over.
     */
    private Period untilLeft(User user) {
        @Nullable LocalDate last = null;
        @Nullable LocalDate over = null;
        for (var it : enrollments.of(user.id)) {
            var end = it.membership().period().end();
            if (end == null) {
                return Period.ALWAYS;
            }
            last = later(last, end);
            for (var session : it.schoolClass().sessionIds()) {
                over = later(over, sessions.find(session).map(AcademicSession::end).orElse(null));
            }
        }
        var graduated = user.grade != null && user.grade.level() >= 12;
        var left = last != null && (graduated || over == null || last.isBefore(over));
        return left ? new Period(null, last) : Period.ALWAYS;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
