package org.chaperone.roster.oneroster;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chaperone.roster.AcademicSession;
import org.chaperone.roster.Course;
import org.chaperone.roster.District;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Membership;
import org.chaperone.roster.Office;
import org.chaperone.roster.Organization;
import org.chaperone.roster.Person;
import org.chaperone.roster.School;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.SchoolClass.Kind;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;

/** The fields of each kind of row, in the order of OneRoster 1.2. */
final class Columns {

    private Columns() {}

    static List<String> of(Organization it) {
        var type =
                switch (it) {
                    case District _ -> "district";
                    case School _ -> "school";
                    case Office _ -> "department";
                };
        var number = it instanceof School school ? text(school.number()) : "";
        return List.of(it.id(), "", "", it.name(), type, number, text(it.parentId()));
    }

    static List<String> of(AcademicSession it) {
        var type =
                switch (it.kind()) {
                    case SCHOOL_YEAR -> "schoolYear";
                    case SEMESTER -> "semester";
                    case TERM -> "term";
                    case GRADING_PERIOD -> "gradingPeriod";
                };
        return List.of(
                it.id(),
                "",
                "",
                it.title(),
                type,
                it.begin().toString(),
                it.end().toString(),
                text(it.parentId()),
                Integer.toString(it.end().getYear()));
    }

    static List<String> of(Course it) {
        return List.of(
                it.id(),
                "",
                "",
                "",
                it.title(),
                text(it.code()),
                "",
                text(it.organizationId()),
                "",
                "");
    }

    static List<String> of(SchoolClass it) {
        return List.of(
                it.id(),
                "",
                "",
                it.title(),
                it.grades().stream().map(Grade::code).collect(joining(",")),
                text(it.courseId()),
                text(it.code()),
                it.kind() == Kind.HOMEROOM ? "homeroom" : "scheduled",
                "",
                it.schoolId(),
                String.join(",", it.sessionIds()),
                "",
                "",
                "");
    }

    static Map<String, String> metadata(SchoolClass it) {
        var all = new TreeMap<>(it.metadata());
        if (it.kind() == Kind.TEAM || it.kind() == Kind.CLUB) {
            all.put("kind", it.kind().name().toLowerCase(Locale.ROOT));
        }
        return all;
    }

    static List<String> of(Person it, List<FamilyLink> family) {
        var student = it instanceof Student known ? known : null;
        var phone =
                switch (it) {
                    case Student _ -> null;
                    case Staff staff -> staff.phone();
                    case Guardian guardian -> guardian.phone();
                };
        var grade = student == null ? null : student.grade();
        return List.of(
                it.id(),
                "",
                "",
                "true",
                it.email() == null ? it.id() : text(it.email()),
                "",
                text(it.name().given()),
                text(it.name().family()),
                text(it.name().middle()),
                student == null ? "" : text(student.number()),
                text(it.email()),
                "",
                text(phone),
                family.stream().map(FamilyLink::adultId).collect(joining(",")),
                grade == null ? "" : grade.code(),
                "",
                "",
                text(it.name().preferredGiven()),
                text(it.name().preferredMiddle()),
                text(it.name().preferredFamily()),
                "",
                "");
    }

    static Map<String, String> metadata(Person it) {
        var all = new TreeMap<>(it.metadata());
        if (it instanceof Staff staff) {
            if (staff.title() != null) {
                all.put("title", staff.title());
            }
            if (staff.contractor()) {
                all.put("contractor", "true");
            }
        }
        return all;
    }

    static List<String> birth(Student it) {
        return List.of(it.id(), "", "", text(it.birthDate()), "");
    }

    static List<String> of(String id, Membership it, String school) {
        var role =
                switch (it.role()) {
                    case STUDENT -> "student";
                    case TEACHER -> "teacher";
                    case AIDE -> "aide";
                    case OTHER -> "proctor";
                };
        return List.of(
                id,
                "",
                "",
                it.classId(),
                school,
                it.personId(),
                role,
                Boolean.toString(it.primary()),
                text(it.period().begin()),
                text(it.period().end()));
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
