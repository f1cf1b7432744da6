package org.chaperone.roster.oneroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chaperone.roster.Membership;
import org.chaperone.roster.Membership.Role;
import org.chaperone.roster.RosterBuilder;

/** The rows of {@code enrollments.csv}: who is in which class. */
final class EnrollmentRows {

    private final UserRows users;
    private final ClassRows classes;
    private final SessionRows sessions;
    private final LinesById lines = new LinesById();
    private final List<Membership> memberships = new ArrayList<>();

    EnrollmentRows(UserRows users, ClassRows classes, SessionRows sessions) {
        this.users = users;
        this.classes = classes;
        this.sessions = sessions;
    }

    void read(Row row) {
        var user = users.userOf(row, "userSourcedId");
        var classId = row.required("classSourcedId");
        var there = classes.ids.supports(row, "classSourcedId", classId);
        refuseRepeated(row);
        var role = role(row);
        var schoolClass = classes.find(classId);
        if (row.isBroken() || user == null || !there || schoolClass.isEmpty() || row.isGone()) {
            return;
        }
        var membership =
                new Membership(
                        user.id, schoolClass.get().id(), role, row.flag("primary"), row.period());
        memberships.add(membership);
        if (role == Role.STUDENT) {
            user.attend(schoolClass.get(), membership.period(), sessions);
        }
    }

    /** The memberships of those who are there. */
    void addTo(RosterBuilder roster, Predicate<String> isThere) {
        memberships.stream().filter(it -> isThere.test(it.personId())).forEach(roster::add);
    }

    private void refuseRepeated(Row row) {
        var id = row.text("sourcedId");
        if (!id.isEmpty() && lines.add(id, row.line) < 0) {
            row.breakAt(
                    "sourcedId",
                    "is in line %d already, expected once; the row is left out"
                            .formatted(lines.line(lines.place(id))));
        }
    }

    private static Role role(Row row) {
        return switch (row.text("role").toLowerCase(Locale.ROOT)) {
            case "student" -> Role.STUDENT;
            case "teacher", "professor", "lecturer", "instructor", "adjunct", "faculty" ->
                    Role.TEACHER;
            case "aide" -> Role.AIDE;
            case "proctor", "administrator" -> Role.OTHER;
            case String extended when extended.startsWith("ext:") -> Role.OTHER;
            default -> {
                row.breakAt(
                        "role",
                        "expected student, teacher, aide, proctor or administrator; the row is left"
                                + " out");
                yield Role.OTHER;
            }
        };
    }
}
