package org.chaperone.roster.oneroster;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.Period;
import org.chaperone.roster.RosterBuilder;

/** Makes people of users, once every file has been read. */
final class PeopleAssembly {

    private final UserRows users;
    private final FamilyRows family;
    private final EnrollmentRows enrollments;
    private final OrganizationRows organizations;
    private final Set<String> absent = new HashSet<>();
    private final Map<FamilyRows.Pair, Relation> links = new LinkedHashMap<>();

    PeopleAssembly(
            UserRows users,
            FamilyRows family,
            EnrollmentRows enrollments,
            OrganizationRows organizations) {
        this.users = users;
        this.family = family;
        this.enrollments = enrollments;
        this.organizations = organizations;
    }

    void addTo(RosterBuilder roster) {
        users.all().forEach(this::linkAgents);
        family.relations().forEach(links::put);
        users.takeEach(it -> add(it, roster));
        links.forEach(
                (pair, relation) ->
                        roster.add(new FamilyLink(pair.adult(), pair.student(), relation)));
        enrollments.addTo(roster, it -> !absent.contains(it));
    }

    private void add(User user, RosterBuilder roster) {
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
            absent.add(user.id);
        }
    }

    private void linkAgents(User user) {
        for (var id : user.agents()) {
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
                var period =
                        it.period().equals(Period.ALWAYS)
                                ? user.attendance().untilLeft(user.grade)
                                : it.period();
                result.add(new Enrollment(user.id, school.get().id(), grade, period));
            }
        }
        if (result.isEmpty()) {
            var period = user.attendance().untilLeft(user.grade);
            for (var school : user.attendance().schools()) {
                result.add(new Enrollment(user.id, school, user.grade, period));
            }
        }
        return result;
    }
}
