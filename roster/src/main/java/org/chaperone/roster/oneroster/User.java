package org.chaperone.roster.oneroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Period;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;

/** Somebody in {@code users.csv}, until all files have said what they know of them. */
final class User {

    /**
     * One role of a user.
     *
     * @param organization where, or null when not said or not known
     */
    record Role(
            RoleName role, @Nullable String organization, Period period, @Nullable Grade grade) {}

    /** What may have to be told of the row when all files have been read. */
    private static final String[] KEPT = {"sourcedId", "role", "agentSourcedIds", "orgSourcedIds"};

    final Row row;
    final String id;
    final PersonName name;
    final List<Role> roles = new ArrayList<>(1);
    final @Nullable Grade grade;
    final Map<String, String> metadata;
    private final @Nullable String title;
    private final @Nullable String contractor;
    private final @Nullable String email;
    private final @Nullable String phone;
    private final @Nullable String number;
    private @Nullable Attendance attendance;
    @Nullable LocalDate birthDate;
    boolean isFamily;

    User(Row row, String id, PersonName name, @Nullable Grade grade) {
        this.row = row.keeping(KEPT);
        this.id = id;
        this.name = name;
        this.grade = grade;
        var further = row.metadata();
        title = further.remove("title");
        contractor = further.remove("contractor");
        metadata = Map.copyOf(further);
        email = email(row);
        phone = row.optional(row.text("phone").isEmpty() ? "sms" : "phone");
        number = row.optional("identifier");
    }

    /** The ids of parents or children that the row names. */
    List<String> agents() {
        return row.list("agentSourcedIds");
    }

    void attend(SchoolClass schoolClass, Period period, SessionRows sessions) {
        if (attendance == null) {
            attendance = new Attendance();
        }
        attendance.add(schoolClass, period, sessions);
    }

    Attendance attendance() {
        return attendance == null ? Attendance.NONE : attendance;
    }

    /** A former student who came back to work is staff; whoever is both at once is a student. */
    boolean isStudent() {
        return roles.stream().filter(User::isStudent).anyMatch(it -> !wasBeforeWork(it));
    }

    boolean isStaff() {
        return !isStudent() && roles.stream().anyMatch(User::isWork);
    }

    boolean isGuardian() {
        return !isStudent()
                && !isStaff()
                && (isFamily
                        || roles.stream().anyMatch(it -> it.role().kind() == RoleName.Kind.FAMILY));
    }

    Student student() {
        var latest =
                roles.stream()
                        .filter(User::isStudent)
                        .map(Role::grade)
                        .filter(it -> it != null)
                        .reduce((_, it) -> it);
        return new Student(
                id,
                name,
                grade != null ? grade : latest.orElse(null),
                birthDate,
                email,
                number,
                metadata);
    }

    Staff staff() {
        return new Staff(id, name, isContractor(), title, email, phone, metadata);
    }

    Guardian guardian() {
        return new Guardian(id, name, email, phone, metadata);
    }

    static boolean isStudent(Role role) {
        return role.role().kind() == RoleName.Kind.STUDENT;
    }

    static boolean isWork(Role role) {
        return role.role().kind() == RoleName.Kind.STAFF;
    }

    private boolean wasBeforeWork(Role studies) {
        var end = studies.period().end();
        return end != null
                && roles.stream()
                        .filter(User::isWork)
                        .map(it -> it.period().begin())
                        .anyMatch(begin -> begin != null && !begin.isBefore(end));
    }

    private boolean isContractor() {
        return contractor != null && contractor.matches("(?i)true|yes|1|y")
                || roles.stream().anyMatch(it -> it.role().name().equals("contractor"));
    }

    private static @Nullable String email(Row row) {
        var email = row.optional("email");
        var username = row.text("username");
        return email == null && username.contains("@") ? username : email;
    }
}
